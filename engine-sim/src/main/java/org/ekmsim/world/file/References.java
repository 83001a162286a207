package org.ekmsim.world.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ekmsim.world.wording.Suggestion;
import org.snakeyaml.engine.v2.nodes.Node;

/** Names that a world file declares and names it uses: duplicates are problems at once, dangling uses once everything is read. */
final class References {

    /** What a name belongs to; names of different kinds do not meet. */
    enum Kind {
        HOST("host", false),
        INSTANCE("instance", false),
        LOGIN("login", false),
        DATABASE("database", false),
        LIBRARY("file", false),
        PRINCIPAL("application or managed identity", true),
        MEMBER("principal of Microsoft Entra", true),
        IDENTITY("managed identity of this host", true),
        CLIENT_ID("client id", false),
        VAULT("vault", false),
        KEY("key", false),
        KEY_VERSION("key version", false),
        MODULE("security module", false),
        MODULE_USER("user of this security module", false),
        MODULE_KEY("key of this user", false);

        private final String words;
        private final boolean caseCounts;

        Kind(String words, boolean caseCounts) {
            this.words = words;
            this.caseCounts = caseCounts;
        }

        private String fold(String name) {
            return caseCounts ? name : name.toLowerCase(Locale.ROOT);
        }
    }

    private record Scope(Kind kind, String within) {}

    private record Use(Scope scope, String name, Node node) {}

    private final Problems problems;
    private final Map<Scope, Map<String, String>> declared = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();

    References(Problems problems) {
        this.problems = problems;
    }

    /**
     * A name that must be the only one of its kind.
     *
     * @param within what it must be unique in, for example the host's name for an instance; empty for the whole world
     */
    void declare(Kind kind, String within, String name, Node node) {
        String earlier = names(new Scope(kind, within)).putIfAbsent(kind.fold(name), name);
        if (earlier != null) {
            problems.at(node, "Another " + kind.words + " '" + earlier + "' is already there.");
        }
    }

    /** A name that may be declared several times, because all of them mean the same thing. */
    void declareShared(Kind kind, String within, String name) {
        names(new Scope(kind, within)).putIfAbsent(kind.fold(name), name);
    }

    /** A name that must be declared somewhere in the file. */
    void use(Kind kind, String within, String name, Node node) {
        uses.add(new Use(new Scope(kind, within), name, node));
    }

    /** Reports the uses of names that nobody declared. */
    void resolve() {
        for (Use use : uses) {
            Map<String, String> known = names(use.scope);
            Kind kind = use.scope.kind;
            if (!known.containsKey(kind.fold(use.name))) {
                problems.at(
                        use.node,
                        "There is no " + kind.words + " '" + use.name + "'."
                                + Suggestion.sentence(use.name, known.values()));
            }
        }
    }

    private Map<String, String> names(Scope scope) {
        return declared.computeIfAbsent(scope, absent -> new LinkedHashMap<>());
    }
}
