package org.ekmsim.tsql.tree;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.apache.calcite.sql.parser.SqlParserPos;

/** Names and data types made from their constructors. */
final class NameTrees {

    static final SqlParserPos NOWHERE = SqlParserPos.ZERO;

    private NameTrees() {}

    /** Regular names, words of the language, and names of any characters. */
    static Arbitrary<Identifier> identifier() {
        Arbitrary<String> plain =
                Arbitraries.of("a", "b", "#tmp", "_x1", "select", "throw", "cast", "password", "a b", "a]b");
        Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(12);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, plain), net.jqwik.api.Tuple.of(1, any))
                .map(NameTrees::identifier);
    }

    static Identifier identifier(String name) {
        return new Identifier(NOWHERE, name);
    }

    static Arbitrary<ObjectName> objectName() {
        return identifier().list().ofMinSize(1).ofMaxSize(3).map(parts -> new ObjectName(NOWHERE, parts));
    }

    static ObjectName objectName(String name) {
        return new ObjectName(NOWHERE, List.of(identifier(name)));
    }

    static Arbitrary<DataType> dataType() {
        return Arbitraries.of(
                new DataType(NOWHERE, "int", null, null, null, false),
                new DataType(NOWHERE, "nvarchar", 20, null, null, false),
                new DataType(NOWHERE, "varbinary", null, null, null, true),
                new DataType(NOWHERE, "decimal", null, 10, 2, false),
                new DataType(NOWHERE, "datetime2", null, 3, null, false));
    }

    static Arbitrary<String> variable() {
        return Arbitraries.of("@a", "@b1", "@_", "@#x", "@a$b");
    }
}
