package org.ekmsim.world.directive;

import java.util.List;
import org.ekmsim.provider.akv.AkvConnectorLibrary;
import org.ekmsim.surroundings.InstalledLibrary;
import org.ekmsim.surroundings.VisualCppRuntime;
import org.ekmsim.world.wording.Words;

/** Reads the directives about the machine. */
final class MachineDirectiveParser {

    private static final Words<String> LIBRARY = Words.of("library directive", "install", "remove", "show");
    private static final Words<String> PROVIDERS = Words.of("provider", AkvConnectorLibrary.KIND);
    private static final Words<String> VERSIONS =
            Words.of("version of the SQL Server Connector", AkvConnectorLibrary.versions(), version -> version);
    private static final Words<String> RUNTIME = Words.of("runtime directive", "install", "remove");
    private static final Words<VisualCppRuntime> RUNTIMES =
            Words.of("Visual C++ runtime", List.of(VisualCppRuntime.values()), VisualCppRuntime::text);
    private static final Words<String> PROXY = Words.of("proxy directive", "set", "clear", "required", "optional");
    private static final Words<String> ADMINISTRATORS = Words.of("administrators directive", "add", "remove");
    private static final Words<String> CONNECTOR_SERVICE = Words.of("connector service directive", "start", "stop");
    private static final Words<String> EVENT_LOG =
            Words.of("event log directive", "show", "level", "register", "unregister");
    private static final Words<String> LEVELS = Words.of("log level", "0", "1", "2", "default");
    private static final String AN_ACCOUNT = "the name of an account";

    private MachineDirectiveParser() {}

    static Directive library(DirectiveWords words) {
        return switch (words.next(LIBRARY)) {
            case "install" -> new MachineDirective.InstallLibrary(installed(words));
            case "remove" -> new MachineDirective.RemoveLibrary(words.next("the path of a library"));
            default -> new MachineDirective.ShowLibraries();
        };
    }

    private static InstalledLibrary installed(DirectiveWords words) {
        String path = words.next("the path of a library");
        String provider = words.next(PROVIDERS);
        String version = words.next(VERSIONS);
        return new InstalledLibrary(path, provider, version, !words.take("unsigned"));
    }

    static Directive runtime(DirectiveWords words) {
        boolean installed = words.next(RUNTIME).equals("install");
        return new MachineDirective.SetRuntime(words.next(RUNTIMES), installed);
    }

    static Directive proxy(DirectiveWords words) {
        return switch (words.next(PROXY)) {
            case "set" -> new MachineDirective.SetProxy(words.next(AN_ACCOUNT), words.next("the host name of a proxy"));
            case "clear" -> new MachineDirective.SetProxy(words.next(AN_ACCOUNT), null);
            case "required" -> new MachineDirective.RequireProxy(true);
            default -> new MachineDirective.RequireProxy(false);
        };
    }

    static Directive administrators(DirectiveWords words) {
        boolean member = words.next(ADMINISTRATORS).equals("add");
        return new MachineDirective.SetAdministrator(words.next(AN_ACCOUNT), member);
    }

    static Directive connectorService(DirectiveWords words) {
        return new MachineDirective.RunConnectorService(
                words.next(CONNECTOR_SERVICE).equals("start"));
    }

    static Directive eventLog(DirectiveWords words) {
        return switch (words.next(EVENT_LOG)) {
            case "show" -> new MachineDirective.ShowEventLog();
            case "level" -> level(words.next(LEVELS));
            case "register" -> new MachineDirective.RegisterEventSource(true);
            default -> new MachineDirective.RegisterEventSource(false);
        };
    }

    private static Directive level(String word) {
        return new MachineDirective.SetLogLevel(word.equals("default") ? null : Integer.valueOf(word));
    }
}
