package org.ekmsim.world.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ekmsim.provider.akv.AkvConnectorLibrary;
import org.ekmsim.surroundings.ConnectorService;
import org.ekmsim.surroundings.EventLogEntry;
import org.ekmsim.surroundings.EventSource;
import org.ekmsim.surroundings.Host;
import org.ekmsim.surroundings.InstalledLibrary;
import org.ekmsim.surroundings.Registry;
import org.ekmsim.surroundings.RegistryValue;
import org.ekmsim.surroundings.Surroundings;
import org.ekmsim.world.directive.MachineDirective.InstallLibrary;
import org.ekmsim.world.directive.MachineDirective.RegisterEventSource;
import org.ekmsim.world.directive.MachineDirective.RemoveLibrary;
import org.ekmsim.world.directive.MachineDirective.RequireProxy;
import org.ekmsim.world.directive.MachineDirective.RunConnectorService;
import org.ekmsim.world.directive.MachineDirective.SetAdministrator;
import org.ekmsim.world.directive.MachineDirective.SetLogLevel;
import org.ekmsim.world.directive.MachineDirective.SetProxy;
import org.ekmsim.world.directive.MachineDirective.SetRuntime;
import org.ekmsim.world.directive.MachineDirective.ShowEventLog;
import org.ekmsim.world.directive.MachineDirective.ShowLibraries;
import org.ekmsim.world.wording.Suggestion;

/** Carries out directives about the machine. */
final class MachineDirectives {

    private static final String LEVEL = "Level";

    private final Surroundings surroundings;
    private final DirectiveTarget target;

    MachineDirectives(Surroundings surroundings, DirectiveTarget target) {
        this.surroundings = surroundings;
        this.target = target;
    }

    List<String> execute(MachineDirective directive) {
        if (directive instanceof ShowLibraries) {
            return libraries();
        }
        if (directive instanceof ShowEventLog) {
            return eventLog();
        }
        if (directive instanceof InstallLibrary install) {
            requireUnlocked(install.library().path());
            change(host -> host.withLibrary(install.library()));
        } else if (directive instanceof RemoveLibrary remove) {
            remove(remove.path());
        } else {
            configure(directive);
        }
        return List.of();
    }

    private void configure(MachineDirective directive) {
        if (directive instanceof SetRuntime set) {
            change(host -> host.withSetup(setup -> setup.withRuntime(set.runtime(), set.installed())));
        } else if (directive instanceof SetProxy set) {
            String proxy = set.host();
            change(host -> host.withSetup(setup ->
                    proxy == null ? setup.withoutProxy(set.account()) : setup.withProxy(set.account(), proxy)));
        } else if (directive instanceof RequireProxy require) {
            change(host -> host.withSetup(setup -> setup.withProxyRequired(require.required())));
        } else if (directive instanceof SetAdministrator set) {
            change(host -> host.withSetup(setup -> setup.withAdministrator(set.account(), set.member())));
        } else if (directive instanceof RunConnectorService run) {
            ConnectorService service = run.running() ? ConnectorService.started() : ConnectorService.stopped();
            change(host -> host.withSetup(setup -> setup.with(service)));
        } else if (directive instanceof RegisterEventSource register) {
            changeRegistry(register.registered() ? EventSource.CONNECTOR::register : EventSource.CONNECTOR::remove);
        } else {
            Integer level = ((SetLogLevel) directive).level();
            changeRegistry(registry -> level == null
                    ? registry.withoutValue(AkvConnectorLibrary.LOG_KEY, LEVEL)
                    : registry.withValue(AkvConnectorLibrary.LOG_KEY, LEVEL, new RegistryValue.Number(level)));
        }
    }

    private void remove(String path) {
        Host host = host();
        if (host.library(path).isEmpty()) {
            List<String> paths = host.libraries().values().stream()
                    .map(InstalledLibrary::path)
                    .toList();
            throw new DirectiveException("There is no library " + path + " on the host " + host.name() + "."
                    + Suggestion.sentence(path, paths));
        }
        requireUnlocked(path);
        change(found -> found.withoutLibrary(path));
    }

    /** Windows keeps a library file locked while a process has it loaded. */
    private void requireUnlocked(String path) {
        loadedBy(path).ifPresent(instance -> {
            throw new DirectiveException(
                    "The file " + path + " cannot be replaced or removed: the instance " + instance
                            + " has it loaded. Stop the service first, or install beside it and use ALTER CRYPTOGRAPHIC PROVIDER.");
        });
    }

    private Optional<String> loadedBy(String path) {
        Host host = host();
        return host.platform().windows() ? target.loadedBy(host.platform().normalise(path)) : Optional.empty();
    }

    private List<String> libraries() {
        List<String> lines = new ArrayList<>();
        for (InstalledLibrary library : host().libraries().values()) {
            lines.add(library.path() + "  " + library.providerKind() + " " + library.version()
                    + (library.signed() ? "" : "  (not signed)")
                    + loadedBy(library.path())
                            .map(instance -> "  (loaded by " + instance + ")")
                            .orElse(""));
        }
        return lines.stream().sorted().toList();
    }

    private List<String> eventLog() {
        Host host = windowsHost();
        List<String> lines = new ArrayList<>();
        for (EventLogEntry entry : surroundings.state().eventLog()) {
            if (entry.host().equalsIgnoreCase(host.name())) {
                lines.add(entry.at() + "  " + entry.level() + "  " + EventSource.shown(entry, host.registry()));
            }
        }
        return lines;
    }

    private void changeRegistry(UnaryOperator<Registry> change) {
        windowsHost();
        change(host -> host.withRegistry(change));
    }

    private Host windowsHost() {
        Host host = host();
        if (!host.platform().windows()) {
            throw new DirectiveException(
                    "The host " + host.name() + " runs Linux: it has no registry and no Windows event log.");
        }
        return host;
    }

    private Host host() {
        return surroundings.state().host(target.host());
    }

    private void change(UnaryOperator<Host> change) {
        surroundings.change(state -> state.withHost(target.host(), change));
    }
}
