package org.ekmsim.engine.query;

import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Message 8153 of SET ANSI_WARNINGS: once for a statement in which an aggregate meets NULL. */
class AggregateWarningTest {

    private static final String WARNING = "Warning: Null value is eliminated by an aggregate or other SET operation.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# batch over x (1, NULL) | warnings | source
SELECT SUM(a) FROM {x} | 1 | SET ANSI_WARNINGS (Transact-SQL)
SELECT SUM(a), AVG(a), MIN(a), MAX(a), COUNT(a) FROM {x} | 1 | SET ANSI_WARNINGS (Transact-SQL)
SELECT COUNT(*) FROM {x} | 0 | COUNT (Transact-SQL)
SELECT SUM(a) FROM {x} WHERE a IS NOT NULL | 0 | SET ANSI_WARNINGS (Transact-SQL)
SELECT STRING_AGG(CAST(a AS varchar(9)), ',') FROM {x} | 0 | STRING_AGG (Transact-SQL)
DECLARE @s int = (SELECT SUM(a) FROM {x}) | 1 | SET ANSI_WARNINGS (Transact-SQL)
IF (SELECT SUM(a) FROM {x}) > 5 SELECT 1 | 1 | SET ANSI_WARNINGS (Transact-SQL)
SELECT SUM(a) FROM {x}; SELECT MAX(a) FROM {x} | 2 | SET ANSI_WARNINGS (Transact-SQL)
""")
    void warns(String batch, int warnings) {
        String expected =
                switch (warnings) {
                    case 0 -> "";
                    case 1 -> WARNING;
                    default -> WARNING + " && " + WARNING;
                };
        EngineFixture.at(Stage.INSTALLED)
                .sql(batch.replace("{x}", "(VALUES (1), (NULL)) AS x (a)"))
                .says(expected);
    }
}
