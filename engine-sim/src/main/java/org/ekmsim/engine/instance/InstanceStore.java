package org.ekmsim.engine.instance;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ekmsim.certificate.RsaKeyPair;
import org.ekmsim.surroundings.Surroundings;
import org.ekmsim.surroundings.disk.Disk;

/** Where an instance keeps its state: the world. */
public interface InstanceStore {

    /** The latest committed state. */
    InstanceState state();

    /**
     * Applies a change by compare-and-set and writes changed databases through to the disk, in one step.
     *
     * @param change a pure function without input or output; it may be applied more than once, re-checks its own preconditions and
     *     throws {@link org.ekmsim.engine.message.EngineError} when they no longer hold, which leaves no trace
     * @return the state after the change
     */
    InstanceState commit(UnaryOperator<InstanceState> change);

    /** As {@link #commit}, for a change that writes pages itself, as an encryption scan does. */
    Storage commitStorage(UnaryOperator<Storage> change);

    /** The disk of the instance's machine. */
    Disk disk();

    Surroundings surroundings();

    /** Random bytes, the same in every run of a world. */
    byte[] randomBytes(int count);

    /** A new unique identifier, the same in every run of a world. */
    UUID newIdentifier();

    /** A new RSA key pair of that size, the same in every run of a world. */
    RsaKeyPair newKeyPair(int bits);

    /** How database encryption scans take time in this world. */
    ScanPace scanPace();

    /** Puts the next step of a database's encryption scan on the world's clock. */
    void scheduleScan(String database);

    /** A request begins to work; time may only jump while every working request waits. Closing it ends the work. */
    Working beginWork(String who);

    /**
     * An instance and the disk its databases are on.
     *
     * @param state the instance
     * @param disk the disk of its machine
     */
    record Storage(InstanceState state, Disk disk) {}

    /** A request at work. */
    interface Working extends AutoCloseable {
        @Override
        void close();
    }
}
