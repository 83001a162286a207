package org.ekmsim.engine.view;

import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CREATE, ALTER and DROP VIEW, and queries through views; the table {@code notes} has ids 1 and 2. */
class ViewHandlersTest {

    private static Client session() {
        World world = EngineFixture.at(Stage.DATABASE).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("USE TestTDE").succeeds();
        return dba;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# batch in TestTDE | messages | source
CREATE VIEW v AS SELECT 1 AS a, 2 AS A | Msg 4506, Level 16, State ?, Line 1: Column names in each view or function must be unique. Column name 'A' in view or function 'v' is specified more than once. | 4506
CREATE VIEW v AS SELECT 1 | Msg 4511, Level 16, State ?, Line 1: Create View or Function failed because no column name was specified for column 1. | 4511
CREATE VIEW v (a, b) AS SELECT 1 | Msg 4502, Level 16, State ?, Line 1: View or function 'v' has more column names specified than columns defined. | 4502
CREATE VIEW v (a) AS SELECT 1, 2 | Msg 8158, Level 15, State ?, Line 1: 'v' has more columns than were specified in the column list. | 8158
CREATE VIEW notes AS SELECT 1 AS a | Msg 2714, Level 16, State ?, Line 1: There is already an object named 'notes' in the database. | 2714
CREATE VIEW v AS SELECT a FROM nothing | Msg 208, Level 16, State ?, Line 1: Invalid object name 'nothing'. | 208
ALTER VIEW v AS SELECT 1 AS a | Msg 208, Level 16, State ?, Line 1: Invalid object name 'v'. | 208
DROP VIEW v | Msg 3701, Level 11, State ?, Line 1: Cannot drop the view 'v', because it does not exist or you do not have permission. | 3701
DROP VIEW IF EXISTS v |  | DROP VIEW (Transact-SQL)
DROP VIEW notes | Msg 3705, Level 16, State ?, Line 1: Cannot use DROP VIEW with 'notes' because 'notes' is a table. Use DROP TABLE. | 3705
""")
    void says(String batch, @Nullable String messages) {
        session().run(batch).says(messages == null ? "" : messages);
    }

    @Test
    void queries_read_through_views() {
        Client dba = session();
        dba.run("CREATE VIEW v (number, text) AS SELECT id, note FROM notes WHERE id > 1")
                .succeeds();
        dba.run("SELECT * FROM v").returns("2 | second note");
        dba.run("INSERT notes VALUES (3, N'third')").succeeds();
        dba.run("CREATE VIEW w AS SELECT COUNT(*) AS n FROM dbo.v").succeeds();
        dba.run("USE master; SELECT n FROM TestTDE.dbo.w").returns("2");
        dba.run("USE TestTDE").succeeds();
        dba.run("CREATE OR ALTER VIEW v AS SELECT id AS number FROM notes WHERE id = 1")
                .succeeds();
        dba.run("SELECT w.n, v.number FROM w CROSS JOIN v").returns("1 | 1");
        dba.run("DROP VIEW v, w").succeeds();
    }

    @Test
    void a_view_outlives_what_it_reads() {
        Client dba = session();
        dba.run("CREATE VIEW v AS SELECT id FROM notes").succeeds();
        dba.run("DROP TABLE notes; SELECT id FROM v")
                .says(
                        "Msg 208, Level 16, State ?, Line 1: Invalid object name 'notes'. && Msg 4413, Level 16, State ?, Line 1: Could not use view or function 'dbo.v' because of binding errors.");
    }

    @Test
    void views_stand_on_pages() {
        Client dba = session();
        dba.run("CREATE VIEW v AS SELECT id FROM notes").succeeds();
        dba.run("USE master; ALTER DATABASE TestTDE SET OFFLINE; ALTER DATABASE TestTDE SET ONLINE")
                .succeeds();
        dba.run("SELECT id FROM TestTDE.dbo.v").returns("1", "2");
    }

    @Test
    void a_selected_table_is_made_of_its_rows() {
        Client dba = session();
        dba.run("SELECT id * 10 AS tens, note INTO copies FROM notes; SELECT * FROM copies")
                .returns("10 | first note", "20 | second note");
        dba.run("CREATE TABLE t (a int IDENTITY(5, 5), b int); INSERT t VALUES (1), (2); "
                        + "SELECT * INTO u FROM t; INSERT u VALUES (3); SELECT a FROM u")
                .returns("5", "10", "15");
    }
}
