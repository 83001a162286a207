package org.ekmsim.tsql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text: an answer, in reasonable time, whose trees can be walked. */
class HostileInputTest {

    private final TsqlParser parser = new TsqlParser(new ParseOptions(16, true));

    static Stream<String> deep() {
        int n = 10_000;
        return Stream.of(
                "SELECT " + "(".repeat(n) + "1" + ")".repeat(n),
                "SELECT 1 WHERE " + "(".repeat(n) + "1 = 1" + ")".repeat(n),
                "SELECT 1 WHERE " + "NOT ".repeat(n) + "1 = 1",
                "SELECT " + "- ".repeat(n) + "1",
                "SELECT " + "~".repeat(n) + "1",
                "SELECT 1" + " + 1".repeat(n),
                "SELECT 1 WHERE 1 = 1" + " AND 1 = 1".repeat(n),
                "SELECT " + "f(".repeat(n) + "1" + ")".repeat(n),
                "SELECT " + "(SELECT ".repeat(n) + "1" + ")".repeat(n),
                "SELECT * FROM " + "(SELECT * FROM ".repeat(n) + "t" + ") x".repeat(n),
                "SELECT * FROM " + "(".repeat(n) + "t" + ")".repeat(n),
                "SELECT * FROM t" + " JOIN t ON 1 = 1".repeat(n),
                "SELECT * FROM t" + " JOIN t".repeat(n) + " ON 1 = 1".repeat(n),
                "SELECT 1" + " UNION SELECT 1".repeat(n),
                "SELECT 1 WHERE a IN " + "(".repeat(n) + "1" + ")".repeat(n),
                "(".repeat(n) + "SELECT 1" + ")".repeat(n),
                "SELECT " + "CASE WHEN 1 = 1 THEN ".repeat(n) + "1" + " END".repeat(n),
                "SELECT a" + " COLLATE x".repeat(n),
                "BEGIN ".repeat(n) + "PRINT 1" + " END".repeat(n),
                "BEGIN TRY ".repeat(n),
                "IF 1 = 1 ".repeat(n) + "PRINT 1",
                "WHILE 1 = 1 ".repeat(n) + "PRINT 1");
    }

    @ParameterizedTest
    @MethodSource("deep")
    void nestingTooDeepIsError191(String batch) {
        ParsedBatch parsed = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> parser.parse(batch));
        assertThat(parsed.errors()).isNotEmpty();
        assertThat(parsed.errors().get(0).number()).isEqualTo(191);
        parsed.statements()
                .forEach(statement -> assertThat(statement.toString()).isNotEmpty());
    }

    static Stream<String> unfinished() {
        int n = 200_000;
        return Stream.of(
                "/*".repeat(n),
                "'".repeat(n + 1),
                "[".repeat(n),
                "\"".repeat(n + 1),
                "$(".repeat(n),
                "\u0000".repeat(n) + "\u0001",
                "SELECT " + "1,".repeat(n),
                "@".repeat(n),
                "SELECT ".repeat(n),
                "a".repeat(n));
    }

    @ParameterizedTest
    @MethodSource("unfinished")
    void largeRubbishIsAnErrorSoon(String batch) {
        ParsedBatch parsed = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> parser.parse(batch));
        assertThat(parsed.errors()).isNotEmpty();
    }

    @org.junit.jupiter.api.Test
    void aLargeBatchIsFine() {
        String batch = "SELECT name, 'it''s' FROM sys.databases WHERE database_id IN (1, 2, 3);\n".repeat(20_000);
        ParsedBatch parsed = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> parser.parse(batch));
        assertThat(parsed.errors()).isEmpty();
        assertThat(parsed.statements()).hasSize(20_000);
        assertThat(parsed.statements().get(19_999).line()).isEqualTo(20_000);
    }

    @Property(tries = 2000)
    void anyTextGetsAnAnswer(@ForAll String text) {
        assertAnswered(text);
    }

    @Property(tries = 3000)
    void anySequenceOfWordsGetsAnAnswer(@ForAll("words") List<String> words) {
        assertAnswered(String.join(" ", words));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(
                        "SELECT",
                        "FROM",
                        "WHERE",
                        "(",
                        ")",
                        ",",
                        ";",
                        "=",
                        "+",
                        "-",
                        "*",
                        ".",
                        "..",
                        "a",
                        "[b]",
                        "\"c\"",
                        "'d'",
                        "@e",
                        "@@f",
                        "0x1",
                        "1",
                        "2.5",
                        "NULL",
                        "NOT",
                        "AND",
                        "OR",
                        "IN",
                        "LIKE",
                        "BETWEEN",
                        "IS",
                        "EXISTS",
                        "CASE",
                        "WHEN",
                        "THEN",
                        "ELSE",
                        "END",
                        "BEGIN",
                        "TRY",
                        "CATCH",
                        "IF",
                        "WHILE",
                        "CREATE",
                        "ALTER",
                        "DROP",
                        "LOGIN",
                        "CREDENTIAL",
                        "ASYMMETRIC",
                        "KEY",
                        "DATABASE",
                        "ENCRYPTION",
                        "BY",
                        "SERVER",
                        "WITH",
                        "FOR",
                        "CRYPTOGRAPHIC",
                        "PROVIDER",
                        "IDENTITY",
                        "SECRET",
                        "PASSWORD",
                        "EXEC",
                        "DECLARE",
                        "SET",
                        "int",
                        "THROW",
                        "JOIN",
                        "ON",
                        "UNION",
                        "ORDER",
                        "TOP",
                        "TABLE",
                        "INSERT",
                        "VALUES",
                        "UPDATE",
                        "DELETE",
                        "GRANT",
                        "COMMIT",
                        "TRAN",
                        "DBCC",
                        "TRACEON",
                        "RETURN",
                        "GO",
                        "\n",
                        "/*",
                        "*/",
                        "--",
                        "'",
                        "[",
                        "\\",
                        "$",
                        "AS")
                .list()
                .ofMaxSize(25);
    }

    private void assertAnswered(String text) {
        ParsedBatch parsed = parser.parse(text);
        assertThat(parsed.errors()).allSatisfy(error -> assertThat(error.line()).isPositive());
        for (org.ekmsim.tsql.tree.Statement statement : parsed.statements()) {
            String printed = statement.print(org.ekmsim.tsql.tree.PrintOptions.complete());
            ParsedBatch again = parser.parseFragment(printed);
            assertThat(again.errors()).as("errors of %s", printed).isEmpty();
            assertThat(again.statements()).hasSize(1);
            assertThat(again.statements().get(0).print(org.ekmsim.tsql.tree.PrintOptions.complete()))
                    .isEqualTo(printed);
        }
    }
}
