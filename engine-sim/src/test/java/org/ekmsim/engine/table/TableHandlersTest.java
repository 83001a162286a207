package org.ekmsim.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CREATE and DROP TABLE, INSERT, UPDATE and DELETE; the table {@code notes} has an int key and a required nvarchar(40). */
class TableHandlersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# batch in TestTDE | messages | source
CREATE TABLE t (id int) |  | CREATE TABLE
CREATE TABLE Notes (id int) | Msg 2714, Level 16, State ?, Line 1: There is already an object named 'Notes' in the database. | 2714
CREATE TABLE t (id int, ID int) | Msg 2705, Level 16, State ?, Line 1: Column names in each table must be unique. Column name 'ID' in table 't' is specified more than once. | 2705
CREATE TABLE t (id nonsense) | Msg 2715, Level 16, State ?, Line 1: Column, parameter, or variable #1: Cannot find data type nonsense. | 2715
DROP TABLE notes |  | DROP TABLE
DROP TABLE nothing | Msg 3701, Level 11, State ?, Line 1: Cannot drop the table 'nothing', because it does not exist or you do not have permission. | 3701
DROP TABLE IF EXISTS nothing |  | DROP TABLE IF EXISTS
INSERT INTO notes VALUES (3, N'x') |  | INSERT
INSERT INTO notes VALUES (3) | Msg 213, Level 16, State ?, Line 1: Column name or number of supplied values does not match table definition. | 213
INSERT INTO notes (id) VALUES (3, N'x') | Msg 110, Level 15, State ?, Line 1: There are fewer columns in the INSERT statement than values specified in the VALUES clause. The number of values in the VALUES clause must match the number of columns specified in the INSERT statement. | 110
INSERT INTO notes (id, note) VALUES (3) | Msg 109, Level 15, State ?, Line 1: There are more columns in the INSERT statement than values specified in the VALUES clause. The number of values in the VALUES clause must match the number of columns specified in the INSERT statement. | 109
INSERT INTO notes VALUES (3, N'x'), (4) | Msg 10709, Level 15, State ?, Line 1: The number of columns for each row in a table value constructor must be the same. | 10709
INSERT INTO notes (id) VALUES (3) | Msg 515, Level 16, State ?, Line 1: Cannot insert the value NULL into column 'note', table 'TestTDE.dbo.notes'; column does not allow nulls. INSERT fails. | 515
INSERT INTO notes VALUES (3, NULL) | Msg 515, Level 16, State ?, Line 1: Cannot insert the value NULL into column 'note', table 'TestTDE.dbo.notes'; column does not allow nulls. INSERT fails. | 515
UPDATE notes SET note = NULL WHERE id = 1 | Msg 515, Level 16, State ?, Line 1: Cannot insert the value NULL into column 'note', table 'TestTDE.dbo.notes'; column does not allow nulls. UPDATE fails. | 515
INSERT INTO notes VALUES (1, N'x') | Msg 2627, Level 14, State ?, Line 1: Violation of PRIMARY KEY constraint 'PK_notes'. Cannot insert duplicate key in object 'dbo.notes'. The duplicate key value is (1). | 2627
INSERT INTO notes VALUES (3, REPLICATE(N'x', 41)) | Msg 2628, Level 16, State ?, Line 1: String or binary data would be truncated in table 'TestTDE.dbo.notes', column 'note'. Truncated value: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'. | 2628
INSERT INTO notes VALUES ('x', N'x') | Msg 245, Level 16, State ?, Line 1: Conversion failed when converting the varchar value 'x' to data type int. | 245
INSERT INTO nothing VALUES (1) | Msg 208, Level 16, State ?, Line 1: Invalid object name 'nothing'. | 208
INSERT INTO notes (id, nocolumn) VALUES (1, 2) | Msg 207, Level 16, State ?, Line 1: Invalid column name 'nocolumn'. | 207
UPDATE notes SET nocolumn = 1 | Msg 207, Level 16, State ?, Line 1: Invalid column name 'nocolumn'. | 207
UPDATE nothing SET id = 1 | Msg 208, Level 16, State ?, Line 1: Invalid object name 'nothing'. | 208
DELETE FROM nothing | Msg 208, Level 16, State ?, Line 1: Invalid object name 'nothing'. | 208
DELETE FROM notes WHERE nocolumn = 1 | Msg 207, Level 16, State ?, Line 1: Invalid column name 'nocolumn'. | 207
CREATE TABLE t (id int IDENTITY, v int); INSERT INTO t (id, v) VALUES (1, 2) | Msg 544, Level 16, State ?, Line 1: Cannot insert explicit value for identity column in table 't' when IDENTITY_INSERT is set to OFF. | 544
CREATE TABLE t (id int IDENTITY, v int); UPDATE t SET id = 2 | Msg 8102, Level 16, State ?, Line 1: Cannot update identity column 'id'. | 8102
""")
    void says(String batch, @Nullable String messages) {
        String changed = "Changed database context to 'TestTDE'.";
        EngineFixture.row(Stage.DATABASE, "dba", null, "USE TestTDE; " + batch)
                .says(messages == null ? changed : changed + " && " + messages);
    }

    @Test
    void statements_change_and_count_rows() {
        World world = EngineFixture.at(Stage.DATABASE).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("USE TestTDE").succeeds();
        assertThat(dba.run("INSERT INTO notes (note, id) VALUES (N'third', 3), (N'fourth', 4)")
                        .endings()
                        .get(0)
                        .rowCount())
                .isEqualTo(2);
        assertThat(dba.run("UPDATE notes SET note = note + N'!' WHERE id > 2")
                        .endings()
                        .get(0)
                        .rowCount())
                .isEqualTo(2);
        assertThat(dba.run("DELETE FROM notes WHERE id = 1").endings().get(0).rowCount())
                .isEqualTo(1);
        dba.run("SELECT id, note FROM notes ORDER BY id").returns("2 | second note", "3 | third!", "4 | fourth!");
        dba.run("INSERT INTO notes SELECT id + 10, note FROM notes").succeeds();
        dba.run("SELECT COUNT(*) FROM notes").returns("6");
    }

    @Test
    void a_failed_statement_changes_no_row() {
        World world = EngineFixture.at(Stage.DATABASE).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        assertThat(dba.run("INSERT INTO TestTDE.dbo.notes VALUES (7, N'new'), (1, N'double')")
                        .messages())
                .hasSize(1);
        dba.run("SELECT COUNT(*) FROM TestTDE.dbo.notes").returns("2");
    }

    @Test
    void identity_values_count_on() {
        World world = EngineFixture.at(Stage.DATABASE)
                .given("CREATE TABLE TestTDE.dbo.t (id int IDENTITY(10, 5), v char(1))")
                .world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("INSERT INTO TestTDE.dbo.t VALUES ('a'), ('b'); INSERT INTO TestTDE.dbo.t (v) VALUES ('c')")
                .succeeds();
        dba.run("SELECT id, v FROM TestTDE.dbo.t").returns("10 | a", "15 | b", "20 | c");
    }
}
