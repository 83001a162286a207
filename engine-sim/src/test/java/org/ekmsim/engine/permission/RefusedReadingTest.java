package org.ekmsim.engine.permission;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Response;
import org.ekmsim.world.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may not read something is told so instead of a result, not below the columns of one. */
class RefusedReadingTest {

    private static final EngineFixture CLERK = EngineFixture.at(Stage.ENCRYPTED)
            .given("USE TestTDE; CREATE USER clerk; EXEC ('CREATE VIEW ids AS SELECT id FROM notes'); USE master")
            .as("clerk");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT * FROM TestTDE.dbo.notes | 229
            SELECT * FROM TestTDE.dbo.ids | 229
            SELECT name, (SELECT MAX(id) FROM TestTDE.dbo.notes) AS newest FROM sys.databases | 229
            WITH n AS (SELECT id FROM TestTDE.dbo.notes) SELECT COUNT(*) AS n FROM n | 229
            SELECT * FROM sys.dm_database_encryption_keys | 300
            """)
    void there_is_no_column_before_the_refusal(String query, int number) {
        Response response = CLERK.sql(query);

        assertThat(response.messages().get(0)).extracting(ServerMessage::number).isEqualTo(number);
        response.hasColumns();
    }

    @Test
    void an_error_of_the_rows_comes_below_the_columns() {
        CLERK.sql("SELECT 1 / 0 AS nothing")
                .fails(8134, 16, 1, "Divide by zero error encountered.")
                .hasColumns("nothing");
    }
}
