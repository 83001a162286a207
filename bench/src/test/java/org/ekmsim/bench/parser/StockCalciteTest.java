package org.ekmsim.bench.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.calcite.sql.parser.SqlParser;
import org.apache.calcite.sql.validate.SqlConformanceEnum;
import org.ekmsim.tsql.ParseOptions;
import org.ekmsim.tsql.ParsedBatch;
import org.ekmsim.tsql.SyntaxError;
import org.ekmsim.tsql.TsqlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our grammar grows on Calcite's lexer; what Calcite's own productions accept beyond T-SQL must be an error here. */
class StockCalciteTest {

    private static final SqlParser.Config LENIENT = SqlParser.config().withConformance(SqlConformanceEnum.BABEL);

    private final TsqlParser parser = new TsqlParser(new ParseOptions(16, true));

    record Construct(String number, String token, String text) {
        static Construct of(String row) {
            String[] cells = row.split("\\|", 3);
            return new Construct(cells[0], cells[1].replace('¦', '|'), cells[2].replace("\\n", "\n"));
        }
    }

    static Stream<Construct> constructs() throws IOException {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StockCalciteTest.class.getResourceAsStream("/calcite-accepts.txt")),
                StandardCharsets.UTF_8))) {
            return table.lines().filter(line -> !line.startsWith("#")).map(Construct::of).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void acceptsWhatTsqlRefuses(Construct construct) {
        assertThatCode(() -> SqlParser.create(construct.text(), LENIENT).parseStmtList())
                .doesNotThrowAnyException();
        ParsedBatch batch = parser.parse(construct.text());
        assertThat(batch.unmodelled()).isEmpty();
        assertThat(batch.errors()).isNotEmpty();
        SyntaxError first = batch.errors().get(0);
        if (!construct.number().equals("?")) {
            assertThat(first.number()).hasToString(construct.number());
        }
        if (!construct.token().equals("?")) {
            assertThat(String.join(" ", first.arguments())).isEqualTo(construct.token());
        }
    }

    @Test
    void thereAreAtLeastTwoHundred() throws IOException {
        assertThat(constructs()).hasSizeGreaterThanOrEqualTo(200);
    }
}
