package org.ekmsim.tsql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ekmsim.tsql.tree.PrintOptions;
import org.ekmsim.tsql.tree.Statement;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
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
                "SELECT a FROM t GROUP BY " + "ROLLUP (".repeat(n) + "a" + ")".repeat(n),
                "SELECT 1" + " AT TIME ZONE 'UTC'".repeat(n),
                "SELECT @x" + ".a()".repeat(n),
                "SELECT * FROM t" + " PIVOT (MAX(a) FOR b IN (c)) AS p".repeat(n),
                "WITH x AS (SELECT 1 AS a), y AS (SELECT " + "(SELECT ".repeat(n) + "1",
                "SELECT 1 WHERE " + "1 = ALL (SELECT 1 WHERE ".repeat(n) + "1",
                "SELECT * FROM " + "(INSERT t SELECT * FROM ".repeat(n) + "t",
                "CREATE TABLE t (a int DEFAULT " + "(".repeat(n) + "1",
                "SELECT * FROM t" + " JOIN t".repeat(n) + " ON 1 = 1".repeat(n),
                "SELECT 1" + " UNION SELECT 1".repeat(n),
                "SELECT 1 WHERE a IN " + "(".repeat(n) + "1" + ")".repeat(n),
                "(".repeat(n) + "SELECT 1" + ")".repeat(n),
                "SELECT " + "CASE WHEN 1 = 1 THEN ".repeat(n) + "1" + " END".repeat(n),
                "SELECT a" + " COLLATE x".repeat(n),
                "BEGIN ".repeat(n) + "PRINT 1" + " END".repeat(n),
                "BEGIN TRY ".repeat(n),
                "IF 1 = 1 ".repeat(n) + "PRINT 1",
                "WHILE 1 = 1 ".repeat(n) + "PRINT 1",
                "IF 1 = 1 PRINT 1 ELSE ".repeat(n) + "PRINT 1",
                "SELECT " + "CAST(".repeat(n) + "1" + " AS int)".repeat(n),
                "SELECT " + "CONVERT(int, ".repeat(n) + "1" + ")".repeat(n),
                "SELECT " + "COALESCE(1, ".repeat(n) + "1" + ")".repeat(n),
                "SELECT " + "CASE 1 WHEN 1 THEN 1 ELSE ".repeat(n) + "1" + " END".repeat(n),
                "SELECT 1 WHERE " + "EXISTS (SELECT 1 WHERE ".repeat(n) + "1 = 1" + ")".repeat(n),
                "SELECT 1 WHERE " + "1 IN (SELECT 1 WHERE ".repeat(n) + "1 = 1" + ")".repeat(n),
                "SELECT 1 WHERE 1 = 1" + " OR NOT 1 = 1".repeat(n),
                "SELECT 1 WHERE 1 BETWEEN " + "(1 + ".repeat(n) + "1" + ")".repeat(n) + " AND 2",
                "SELECT * FROM t" + " CROSS APPLY f(1)".repeat(n),
                "SELECT 1" + " INTERSECT SELECT 1".repeat(n),
                "SET @a = " + "(".repeat(n) + "1" + ")".repeat(n),
                "INSERT t VALUES (" + "(".repeat(n) + "1" + ")".repeat(n) + ")",
                "SELECT " + tower("(SELECT ", "1", " + 1"),
                "SELECT 1 WHERE " + tower("EXISTS (SELECT 1 WHERE ", "1 = 1", " AND 1 = 1"),
                "SELECT 1 WHERE " + tower("1 IN (SELECT 1 WHERE ", "1 = 1", " OR 1 = 1"));
    }

    /** Nesting that is not deep, with chains in it that are not long, which together would be both. */
    private static String tower(String open, String core, String link) {
        int levels = 20;
        return open.repeat(levels) + core + (link.repeat(900) + ")").repeat(levels);
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

    static Stream<String> rubbish() {
        StringBuilder everyCharacter = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            everyCharacter.append((char) c);
        }
        byte[] bytes = new byte[100_000];
        new java.util.Random(1).nextBytes(bytes);
        return Stream.of(
                everyCharacter.toString(),
                everyCharacter.reverse().toString(),
                new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1),
                new String(bytes, java.nio.charset.StandardCharsets.UTF_16LE),
                "SELECT '\uD800', [\uDC00], \uD800 FROM \uDFFF\uD800",
                "SELECT\u00001\u0000FROM\u0000t",
                "PRINT N'\u0000' + @\uD83D\uDD11",
                "\uFEFFUSE master\u001A",
                "GO\nGO\nGO");
    }

    @ParameterizedTest
    @MethodSource("rubbish")
    void rubbishGetsAnAnswer(String batch) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertAnswered(batch));
    }

    @Test
    void timeGrowsWithTheTextAndNotFaster() {
        String statement = "SELECT name, 'it''s' FROM sys.databases WHERE database_id IN (1, 2, 3) AND name <> N'x';\n";
        String one = statement.repeat((1 << 20) / statement.length());
        processorTime(one);
        long small = Math.max(processorTime(one), processorTime(one));
        assertThat(processorTime(one.repeat(10))).isLessThan(15 * small);
    }

    private long processorTime(String batch) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        assertThat(parser.parse(batch).errors()).isEmpty();
        return threads.getCurrentThreadCpuTime() - before;
    }

    @Test
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

    static Stream<Path> keptInputs() {
        return Corpus.files("org/ekmsim/tsql/ParserFuzzTestInputs/anyBytesAreAnswered");
    }

    @ParameterizedTest
    @MethodSource("keptInputs")
    void inputsThatFuzzingKeptAreAnswered(Path input) throws IOException {
        assertAnswered(new String(Files.readAllBytes(input), StandardCharsets.UTF_8));
    }

    /** Errors have places, and what was read prints itself so that it is read again. */
    static void assertAnswered(String text) {
        TsqlParser parser = new TsqlParser(new ParseOptions(16, true));
        ParsedBatch parsed = parser.parse(text);
        assertThat(parsed.errors()).allSatisfy(error -> assertThat(error.line()).isPositive());
        for (Statement statement : parsed.statements()) {
            String printed = statement.print(PrintOptions.complete());
            ParsedBatch again = parser.parseFragment(printed);
            assertThat(again.errors()).as("errors of %s", printed).isEmpty();
            assertThat(again.statements()).hasSize(1);
            assertThat(again.statements().get(0).print(PrintOptions.complete())).isEqualTo(printed);
            assertThat(statement.toString()).isNotEmpty();
        }
    }
}
