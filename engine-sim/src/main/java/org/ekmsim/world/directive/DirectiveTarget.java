package org.ekmsim.world.directive;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ekmsim.engine.instance.InstanceState;

/** The instance a script is connected to, and what of its world only the world itself can do for a directive. */
public interface DirectiveTarget {

    /** Name of the host the instance runs on. */
    String host();

    /** The service accounts of all instances on that host. */
    List<String> serviceAccounts();

    /**
     * Restarts an instance of that host; its sessions end.
     *
     * @param instance the instance's name, absent for the one the script is connected to
     * @throws DirectiveException when there is no such instance
     */
    void restart(Optional<String> instance);

    /**
     * Stops the service of an instance of that host; its sessions end.
     *
     * @param instance the instance's name, absent for the one the script is connected to
     * @throws DirectiveException when there is no such instance, or it is stopped
     */
    void stop(Optional<String> instance);

    /**
     * Starts the service of an instance of that host.
     *
     * @param instance the instance's name, absent for the one the script is connected to
     * @throws DirectiveException when there is no such instance, or it runs
     */
    void start(Optional<String> instance);

    /**
     * Lets the service of an instance of that host run as another account; a service that runs is restarted.
     *
     * @param instance the instance's name, absent for the one the script is connected to
     * @throws DirectiveException when there is no such instance
     */
    void changeServiceAccount(String account, Optional<String> instance);

    /**
     * The instance of that host that has a library loaded.
     *
     * @param path the library's normalised path
     */
    Optional<String> loadedBy(String path);

    /** Lets virtual time pass; what falls due in it happens. */
    void advance(Duration duration);

    /**
     * Changes the instance.
     *
     * @param change a pure function
     */
    void changeInstance(UnaryOperator<InstanceState> change);

    /** The error log of the instance, oldest line first. */
    List<String> errorLog();

    /**
     * Looks for a text in the raw bytes of the host's disk, as UTF-16 (little-endian) and as single bytes.
     *
     * @param place a database of the instance (all its files) or a path, absent for the whole disk
     * @return the files it stands in, in order of path
     * @throws DirectiveException when there is no such place
     */
    List<DiskMatch> find(String text, Optional<String> place);
}
