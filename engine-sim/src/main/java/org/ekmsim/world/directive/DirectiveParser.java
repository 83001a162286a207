package org.ekmsim.world.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ekmsim.surroundings.EkmRegistryKey;
import org.ekmsim.surroundings.GraphPermission;
import org.ekmsim.surroundings.ManagedIdentity;
import org.ekmsim.surroundings.Network.Reachability;
import org.ekmsim.world.directive.NetworkDirective.SetReachability;
import org.ekmsim.world.directive.RegistryDirective.SetRegistryKey;
import org.ekmsim.world.directive.RegistryDirective.ShowRegistry;
import org.ekmsim.world.wording.Words;

/** Reads directives. */
public final class DirectiveParser {

    /** What a directive can begin with. */
    private enum Subject {
        VAULT("vault", new VaultDirectiveParser()::parse),
        REGISTRY("registry", DirectiveParser::registry),
        IDENTITY("identity", DirectiveParser::identity),
        SECRET("secret", SecretDirectiveParser::parse),
        NETWORK("network", DirectiveParser::network),
        FAULT("fault", FaultDirectiveParser::parse),
        MODULE("module", ModuleDirectiveParser::parse),
        CLOCK("clock", DirectiveParser::clock),
        ADVANCE("advance", DirectiveParser::advance),
        RESTART(
                "restart",
                words -> new InstanceDirective.Restart(words.optional().orElse(null))),
        ERROR_LOG("errorlog", DirectiveParser::errorLog),
        DISK("disk", DirectiveParser::disk),
        SERVICE("service", DirectiveParser::service),
        ENTRA("entra", DirectiveParser::entra),
        LIBRARY("library", MachineDirectiveParser::library),
        RUNTIME("runtime", MachineDirectiveParser::runtime),
        PROXY("proxy", MachineDirectiveParser::proxy),
        ADMINISTRATORS("administrators", MachineDirectiveParser::administrators),
        CONNECTOR_SERVICE("connector-service", MachineDirectiveParser::connectorService),
        EVENT_LOG("eventlog", MachineDirectiveParser::eventLog);

        private final String word;
        private final Function<DirectiveWords, Directive> rest;

        Subject(String word, Function<DirectiveWords, Directive> rest) {
            this.word = word;
            this.rest = rest;
        }
    }

    private static final Words<Subject> SUBJECTS =
            Words.of("directive", List.of(Subject.values()), subject -> subject.word);

    private static final Words<String> REGISTRY = Words.of("registry directive", "show", "create", "delete");
    private static final Words<String> IDENTITY =
            Words.of("identity directive", "assign", "remove", "graph", "primary");
    private static final Words<ManagedIdentity.Kind> IDENTITY_KINDS =
            Words.of("kind of managed identity", List.of(ManagedIdentity.Kind.values()), ManagedIdentity.Kind::text);
    private static final Words<GraphPermission> GRAPH =
            Words.of("permission at Microsoft Graph", List.of(GraphPermission.values()), GraphPermission::text);
    private static final Words<String> NETWORK = Words.of("network directive", "block", "lose", "restore");
    private static final Words<String> CLOCK = Words.of("clock directive", "show", "set");
    private static final Words<String> SHOW = Words.of("error log directive", "show");
    private static final Words<String> SERVICE = Words.of("service directive", "stop", "start", "account");
    private static final Words<String> ENTRA = Words.of("entra directive", "admin", "only");
    private static final Words<String> ON_OFF = Words.of("switch", "on", "off");
    private static final Words<String> FIND = Words.of("disk directive", "find");

    private DirectiveParser() {}

    /**
     * Reads a directive.
     *
     * @param text what stands after {@code --@ekmsim}
     * @throws DirectiveException naming what was not understood, what is allowed there and the nearest allowed word
     */
    public static Directive parse(String text) {
        DirectiveWords words = DirectiveWords.of(text);
        Directive directive = words.next(SUBJECTS).rest.apply(words);
        words.end();
        return directive;
    }

    private static Directive registry(DirectiveWords words) {
        return switch (words.next(REGISTRY)) {
            case "show" -> new ShowRegistry();
            case "delete" -> new SetRegistryKey(EkmRegistryKey.MISSING);
            default ->
                new SetRegistryKey(
                        words.take(EkmRegistryKey.READ_ONLY.text())
                                ? EkmRegistryKey.READ_ONLY
                                : EkmRegistryKey.PRESENT);
        };
    }

    private static Directive identity(DirectiveWords words) {
        return switch (words.next(IDENTITY)) {
            case "assign" -> {
                String name = words.next("the name of a managed identity");
                yield new IdentityDirective.Assign(new ManagedIdentity(
                        name, words.atEnd() ? ManagedIdentity.Kind.USER_ASSIGNED : words.next(IDENTITY_KINDS)));
            }
            case "remove" -> new IdentityDirective.Remove(words.next("the name of a managed identity of this host"));
            case "graph" -> graph(words);
            default -> {
                String name = words.next("the name of a managed identity of this host, or none");
                yield new IdentityDirective.SelectPrimary(name.equals("none") ? null : name);
            }
        };
    }

    private static Directive graph(DirectiveWords words) {
        String name = words.next("the name of a managed identity of this host");
        List<GraphPermission> permissions = new ArrayList<>();
        if (!words.take("none")) {
            do {
                permissions.add(words.next(GRAPH));
            } while (!words.atEnd());
        }
        return new IdentityDirective.SetGraph(name, permissions);
    }

    private static Directive entra(DirectiveWords words) {
        if (words.next(ENTRA).equals("only")) {
            return new InstanceDirective.SetEntraOnly(words.next(ON_OFF).equals("on"));
        }
        String name = words.next("the name of a principal of Microsoft Entra, or none");
        return new InstanceDirective.SetEntraAdministrator(name.equals("none") ? null : name);
    }

    private static Directive network(DirectiveWords words) {
        Reachability reachability =
                switch (words.next(NETWORK)) {
                    case "block" -> Reachability.BLOCKED;
                    case "lose" -> Reachability.NOT_RESOLVED;
                    default -> Reachability.REACHABLE;
                };
        return new SetReachability(words.next("a host name"), reachability);
    }

    private static Directive clock(DirectiveWords words) {
        return words.next(CLOCK).equals("show")
                ? new ClockDirective.ShowClock()
                : new ClockDirective.SetClock(Moments.parse(words.next("an instant")));
    }

    private static Directive advance(DirectiveWords words) {
        return new ClockDirective.Advance(words.span("a span of time, such as 18 months", List.of()));
    }

    private static Directive errorLog(DirectiveWords words) {
        words.next(SHOW);
        return new InstanceDirective.ShowErrorLog();
    }

    private static Directive service(DirectiveWords words) {
        return switch (words.next(SERVICE)) {
            case "stop" -> new InstanceDirective.StopService(words.optional().orElse(null));
            case "start" -> new InstanceDirective.StartService(words.optional().orElse(null));
            default ->
                new InstanceDirective.ChangeServiceAccount(
                        words.next("the name of an account"), words.optional().orElse(null));
        };
    }

    private static Directive disk(DirectiveWords words) {
        words.next(FIND);
        String text = words.next("the text to look for");
        String place = words.take("in") ? words.next("a database or a path") : null;
        return new InstanceDirective.FindOnDisk(text, place);
    }
}
