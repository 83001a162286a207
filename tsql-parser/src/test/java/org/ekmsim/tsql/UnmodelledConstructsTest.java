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
                    MERGE                                          | MERGE INTO t USING u ON 1 = 1 WHEN MATCHED THEN DELETE
                    TRUNCATE TABLE                                 | TRUNCATE TABLE t
                    WITH (common table expression)                 | WITH x AS (SELECT 1) SELECT * FROM x
                    ADD SENSITIVITY CLASSIFICATION                 | ADD SENSITIVITY CLASSIFICATION TO t.a WITH (LABEL = 'x')
                    SELECT ... INTO                                | SELECT 1 AS a INTO t
                    SELECT ... FOR XML                             | SELECT 1 FOR XML PATH
                    SELECT ... OPTION                              | SELECT 1 OPTION (RECOMPILE)
                    OVER                                           | SELECT ROW_NUMBER() OVER (ORDER BY a) FROM t
                    PIVOT                                          | SELECT * FROM t PIVOT (MAX(a) FOR b IN ([x])) AS p
                    table hint UPDLOCK                             | SELECT * FROM t WITH (UPDLOCK)
                    INSERT ... EXECUTE                             | INSERT t EXEC p
                    INSERT ... DEFAULT VALUES                      | INSERT t DEFAULT VALUES
                    DEFAULT as a value                             | INSERT t VALUES (1, DEFAULT)
                    AT TIME ZONE                                   | SELECT a AT TIME ZONE 'UTC' FROM t
                    UPDATE ... FROM                                | UPDATE t SET a = 1 FROM t JOIN u ON 1 = 1
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
