package org.ekmsim.tsql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T-SQL that exists but has no node is refused by its name and place, not by a syntax error. */
class UnmodelledConstructsTest {

    private final TsqlParser parser = new TsqlParser(new ParseOptions(16, true));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ADD SENSITIVITY CLASSIFICATION                 | ADD SENSITIVITY CLASSIFICATION TO t.a WITH (LABEL = 'x')
                    """)
    void isRefusedByName(String construct, String batch) {
        ParsedBatch parsed = parser.parse("PRINT 'first';\n" + batch);
        assertThat(parsed.errors()).isEmpty();
        assertThat(parsed.unmodelled()).hasSize(1);
        assertThat(parsed.unmodelled().get(0).construct()).isEqualTo(construct);
        assertThat(parsed.unmodelled().get(0).line()).isEqualTo(2);
    }

    @Test
    void readingGoesOnAfterTheNextSemicolonAndFindsMore() {
        ParsedBatch parsed = parser.parse("CREATE QUEUE q;\nUSE master;\nLINENO 5");
        assertThat(parsed.unmodelled())
                .containsExactly(
                        new UnmodelledConstruct("CREATE QUEUE", 1, 1), new UnmodelledConstruct("LINENO", 3, 1));
        assertThat(parsed.statements()).hasSize(1);
    }

    @Test
    void whatFollowsAnUnmodelledConstructIsNotCalledASyntaxError() {
        assertThat(parser.parse("CREATE ASSEMBLY a FROM 0x00; SELECT FROM;").errors())
                .isEmpty();
    }

    @Test
    void anErrorBeforeItIsKept() {
        ParsedBatch parsed = parser.parse("SELECT FROM t; CREATE QUEUE q");
        assertThat(parsed.errors()).extracting(SyntaxError::number).containsExactly(156);
        assertThat(parsed.unmodelled()).hasSize(1);
    }
}
