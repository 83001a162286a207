package org.ekmsim.world;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.Instance;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.surroundings.disk.Disk;
import org.ekmsim.surroundings.disk.DiskFile;
import org.ekmsim.world.directive.DirectiveException;
import org.ekmsim.world.directive.DirectiveTarget;
import org.ekmsim.world.directive.DiskMatch;

/** What directives can do with the instance a script is connected to. */
final class InstanceDirectives implements DirectiveTarget {

    private static final Charset SINGLE_BYTES = Charset.forName("windows-1252");

    private final World world;
    private final Instance instance;

    InstanceDirectives(World world, Instance instance) {
        this.world = world;
        this.instance = instance;
    }

    @Override
    public String host() {
        return instance.state().identity().host();
    }

    @Override
    public List<String> serviceAccounts() {
        return onHost().stream()
                .map(neighbour -> neighbour.state().identity().serviceAccount())
                .toList();
    }

    @Override
    public void restart(Optional<String> name) {
        target(name).restart();
    }

    @Override
    public void stop(Optional<String> name) {
        Instance target = target(name);
        if (target.isStopped()) {
            throw new DirectiveException("The service of " + target.serverName() + " is stopped already.");
        }
        target.stop();
    }

    @Override
    public void start(Optional<String> name) {
        Instance target = target(name);
        if (!target.isStopped()) {
            throw new DirectiveException("The service of " + target.serverName() + " runs already.");
        }
        target.start();
    }

    @Override
    public void changeServiceAccount(String account, Optional<String> name) {
        Instance target = target(name);
        boolean runs = !target.isStopped();
        if (runs) {
            target.stop();
        }
        target.store().commit(state -> state.with(state.identity().withServiceAccount(account)));
        if (runs) {
            target.start();
        }
    }

    @Override
    public Optional<String> loadedBy(String path) {
        return onHost().stream()
                .filter(neighbour -> neighbour.providerProcess().loadedPaths().stream()
                        .map(neighbour.state().identity().platform()::normalise)
                        .anyMatch(path::equals))
                .map(Instance::name)
                .findFirst();
    }

    private Instance target(Optional<String> name) {
        return name.isEmpty() ? instance : named(name.get());
    }

    private Instance named(String name) {
        return onHost().stream()
                .filter(neighbour -> neighbour.name().equalsIgnoreCase(name)
                        || neighbour.serverName().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new DirectiveException("There is no instance named " + name + " on " + host()
                        + ". It has: "
                        + String.join(
                                ", ", onHost().stream().map(Instance::name).toList()) + "."));
    }

    private List<Instance> onHost() {
        return world.instances().stream()
                .filter(neighbour -> neighbour.state().identity().host().equalsIgnoreCase(host()))
                .toList();
    }

    @Override
    public void advance(Duration duration) {
        world.advance(duration);
    }

    @Override
    public void changeInstance(UnaryOperator<InstanceState> change) {
        instance.store().commit(change);
    }

    @Override
    public List<String> errorLog() {
        return instance.errorLog();
    }

    @Override
    public List<DiskMatch> find(String text, Optional<String> place) {
        Disk disk = instance.store().disk();
        List<DiskMatch> matches = new ArrayList<>();
        for (String path : place.map(wanted -> paths(wanted, disk)).orElseGet(disk::list)) {
            DiskFile file = disk.file(path);
            int count = file.count(text.getBytes(StandardCharsets.UTF_16LE)) + file.count(text.getBytes(SINGLE_BYTES));
            if (count > 0) {
                matches.add(new DiskMatch(path, count));
            }
        }
        return matches;
    }

    private List<String> paths(String place, Disk disk) {
        Optional<Database> database = instance.state().databases().find(place);
        if (database.isPresent()) {
            return List.of(database.get().dataFile(), database.get().logFile());
        }
        if (!disk.exists(place)) {
            throw new DirectiveException("There is no database and no file named " + place + " on " + host() + ".");
        }
        return List.of(place);
    }
}
