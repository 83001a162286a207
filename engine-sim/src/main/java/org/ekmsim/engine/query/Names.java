package org.ekmsim.engine.query;

import java.util.List;
import java.util.stream.Collectors;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;

/** Names as messages show them. */
final class Names {

    private Names() {}

    /** The parts joined by dots, without brackets: {@code sys.databases}. */
    static String dotted(ObjectName name) {
        return dotted(parts(name));
    }

    static String dotted(List<String> parts) {
        return String.join(".", parts);
    }

    static List<String> parts(ObjectName name) {
        return name.parts().stream().map(Identifier::value).collect(Collectors.toUnmodifiableList());
    }
}
