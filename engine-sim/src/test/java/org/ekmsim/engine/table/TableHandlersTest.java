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
CREATE TABLE t (id int PRIMARY KEY, v int UNIQUE, CONSTRAINT c CHECK (v > 0)); INSERT t VALUES (1, 0) | Msg 547, Level 16, State ?, Line 1: The INSERT statement conflicted with the CHECK constraint "c". The conflict occurred in database "TestTDE", table "dbo.t", column 'v'. | 547
CREATE TABLE t (a int, b int, CONSTRAINT c CHECK (a > b)); INSERT t VALUES (1, NULL); INSERT t VALUES (1, 2) | Msg 547, Level 16, State ?, Line 1: The INSERT statement conflicted with the CHECK constraint "c". The conflict occurred in database "TestTDE", table "dbo.t". | 547
CREATE TABLE t (a int CONSTRAINT u UNIQUE); INSERT t VALUES (NULL); INSERT t VALUES (NULL) | Msg 2627, Level 14, State ?, Line 1: Violation of UNIQUE KEY constraint 'u'. Cannot insert duplicate key in object 'dbo.t'. The duplicate key value is (<NULL>). | 2627
CREATE TABLE t (a int, b varchar(5)); CREATE UNIQUE INDEX i ON t (a, b); INSERT t VALUES (1, 'x'), (1, 'y'), (1, 'X') | Msg 2601, Level 14, State ?, Line 1: Cannot insert duplicate key row in object 'dbo.t' with unique index 'i'. The duplicate key value is (1, X). | 2601
CREATE TABLE t (a int); INSERT t VALUES (1), (1); CREATE UNIQUE INDEX i ON t (a) | Msg 1505, Level 16, State ?, Line 1: The CREATE UNIQUE INDEX statement terminated because a duplicate key was found for the object name 'dbo.t' and the index name 'i'. The duplicate key value is (1). | 1505
CREATE TABLE t (a int CONSTRAINT f FOREIGN KEY REFERENCES notes (id)); INSERT t VALUES (NULL), (1); INSERT t VALUES (9) | Msg 547, Level 16, State ?, Line 1: The INSERT statement conflicted with the FOREIGN KEY constraint "f". The conflict occurred in database "TestTDE", table "dbo.notes", column 'id'. | 547
CREATE TABLE t (a int CONSTRAINT f REFERENCES notes); INSERT t VALUES (1); DELETE notes WHERE id = 2; DELETE notes | Msg 547, Level 16, State ?, Line 1: The DELETE statement conflicted with the REFERENCE constraint "f". The conflict occurred in database "TestTDE", table "dbo.t", column 'a'. | 547
CREATE TABLE t (a int CONSTRAINT f REFERENCES notes); INSERT t VALUES (1); UPDATE notes SET id = 7 WHERE id = 1 | Msg 547, Level 16, State ?, Line 1: The UPDATE statement conflicted with the REFERENCE constraint "f". The conflict occurred in database "TestTDE", table "dbo.t", column 'a'. | 547
CREATE TABLE t (a int PRIMARY KEY, p int CONSTRAINT f REFERENCES t (a)); INSERT t VALUES (1, 1); INSERT t VALUES (2, 3) | Msg 547, Level 16, State ?, Line 1: The INSERT statement conflicted with the FOREIGN KEY SAME TABLE constraint "f". The conflict occurred in database "TestTDE", table "dbo.t", column 'a'. | 547
CREATE TABLE t (a int CONSTRAINT f REFERENCES nothing (id)) | Msg 1767, Level 16, State ?, Line 1: Foreign key 'f' references invalid table 'nothing'. && Msg 1750, Level 16, State ?, Line 1: Could not create constraint or index. See previous errors. | 1767
CREATE TABLE t (a int CONSTRAINT f REFERENCES notes (note)) | Msg 1776, Level 16, State ?, Line 1: There are no primary or candidate keys in the referenced table 'dbo.notes' that match the referencing column list in the foreign key 'f'. && Msg 1750, Level 16, State ?, Line 1: Could not create constraint or index. See previous errors. | 1776
CREATE TABLE t (a bigint CONSTRAINT f REFERENCES notes (id)) | Msg 1778, Level 16, State ?, Line 1: Column 'notes.id' is not the same data type as referencing column 't.a' in foreign key 'f'. && Msg 1750, Level 16, State ?, Line 1: Could not create constraint or index. See previous errors. | 1778
CREATE TABLE t (a int PRIMARY KEY, b int PRIMARY KEY) | Msg 8110, Level 16, State ?, Line 1: Cannot add multiple PRIMARY KEY constraints to table 't'. | 8110
ALTER TABLE notes ADD PRIMARY KEY (note) | Msg 1779, Level 16, State ?, Line 1: Table 'notes' already has a primary key defined on it. && Msg 1750, Level 16, State ?, Line 1: Could not create constraint or index. See previous errors. | 1779
CREATE TABLE t (a int NULL PRIMARY KEY) | Msg 8111, Level 16, State ?, Line 1: Cannot define PRIMARY KEY constraint on nullable column in table 't'. && Msg 1750, Level 16, State ?, Line 1: Could not create constraint or index. See previous errors. | 8111
CREATE TABLE t (a int, CONSTRAINT k PRIMARY KEY (b)) | Msg 1911, Level 16, State ?, Line 1: Column name 'b' does not exist in the target table or view. && Msg 1750, Level 16, State ?, Line 1: Could not create constraint or index. See previous errors. | 1911
CREATE TABLE t (a int CONSTRAINT notes CHECK (a > 1)) | Msg 2714, Level 16, State ?, Line 1: There is already an object named 'notes' in the database. && Msg 1750, Level 16, State ?, Line 1: Could not create constraint or index. See previous errors. | 2714
CREATE TABLE t (a int IDENTITY, b int IDENTITY) | Msg 2744, Level 16, State ?, Line 1: Multiple identity columns specified for table 't'. Only one identity column per table is allowed. | 2744
CREATE TABLE t (a varchar(5) IDENTITY) | Msg 2749, Level 16, State ?, Line 1: Identity column 'a' must be of data type int, bigint, smallint, tinyint, or decimal or numeric with a scale of 0, unencrypted, and constrained to be nonnullable. | 2749
CREATE TABLE t (a int REFERENCES notes); DROP TABLE notes | Msg 3726, Level 16, State ?, Line 1: Could not drop object 'notes' because it is referenced by a FOREIGN KEY constraint. | 3726
CREATE TABLE t (a int REFERENCES notes); TRUNCATE TABLE notes | Msg 4712, Level 16, State ?, Line 1: Cannot truncate table 'notes' because it is being referenced by a FOREIGN KEY constraint. | 4712
TRUNCATE TABLE nothing | Msg 4701, Level 16, State ?, Line 1: Cannot find the object "nothing" because it does not exist or you do not have permissions. | 4701
ALTER TABLE nothing ADD a int | Msg 4902, Level 16, State ?, Line 1: Cannot find the object "nothing" because it does not exist or you do not have permissions. | 4902
ALTER TABLE notes ADD c int NOT NULL | Msg 4901, Level 16, State ?, Line 1: ALTER TABLE only allows columns to be added that can contain nulls, or have a DEFAULT definition specified, or the column being added is an identity or timestamp column, or alternatively if none of the previous conditions are satisfied the table must be empty to allow addition of this column. Column 'c' cannot be added to non-empty table 'notes' because it does not satisfy these conditions. | 4901
ALTER TABLE notes DROP COLUMN nothing | Msg 4924, Level 16, State ?, Line 1: ALTER TABLE DROP COLUMN failed because column 'nothing' does not exist in table 'notes'. | 4924
CREATE TABLE t (a int, b int CONSTRAINT u UNIQUE); ALTER TABLE t DROP COLUMN b | Msg 5074, Level 16, State ?, Line 1: The object 'u' is dependent on column 'b'. && Msg 4922, Level 16, State ?, Line 1: ALTER TABLE DROP COLUMN b failed because one or more objects access this column. | 4922
CREATE TABLE t (a int); ALTER TABLE t DROP COLUMN a | Msg 4923, Level 16, State ?, Line 1: ALTER TABLE DROP COLUMN failed because 'a' is the only data column in table 't'. A table must have at least one data column. | 4923
ALTER TABLE notes DROP CONSTRAINT nothing | Msg 3728, Level 16, State ?, Line 1: 'nothing' is not a constraint. && Msg 3727, Level 16, State ?, Line 1: Could not drop constraint. See previous errors. | 3728
CREATE TABLE t (a int CONSTRAINT p PRIMARY KEY); CREATE TABLE u (a int CONSTRAINT f REFERENCES t); ALTER TABLE t DROP CONSTRAINT p | Msg 3725, Level 16, State ?, Line 1: The constraint 'p' is being referenced by table 'u', foreign key constraint 'f'. && Msg 3727, Level 16, State ?, Line 1: Could not drop constraint. See previous errors. | 3725
ALTER TABLE notes ADD CONSTRAINT c CHECK (id > 1) | Msg 547, Level 16, State ?, Line 1: The ALTER TABLE statement conflicted with the CHECK constraint "c". The conflict occurred in database "TestTDE", table "dbo.notes", column 'id'. | 547
ALTER TABLE notes WITH NOCHECK ADD CONSTRAINT c CHECK (id > 1); UPDATE notes SET note = N'x' WHERE id = 1 | Msg 547, Level 16, State ?, Line 1: The UPDATE statement conflicted with the CHECK constraint "c". The conflict occurred in database "TestTDE", table "dbo.notes", column 'id'. | 547
ALTER TABLE notes NOCHECK CONSTRAINT nothing | Msg 4917, Level 16, State ?, Line 1: Constraint 'nothing' does not exist. && Msg 4916, Level 16, State ?, Line 1: Could not enable or disable the constraint. See previous errors. | 4917
CREATE TABLE t (a int CONSTRAINT d DEFAULT 1); ALTER TABLE t ADD DEFAULT 2 FOR a | Msg 1781, Level 16, State ?, Line 1: Column already has a DEFAULT bound to it. && Msg 1750, Level 16, State ?, Line 1: Could not create constraint or index. See previous errors. | 1781
CREATE TABLE t (a varchar(5)); INSERT t VALUES ('x'); ALTER TABLE t ALTER COLUMN a int | Msg 245, Level 16, State ?, Line 1: Conversion failed when converting the varchar value 'x' to data type int. | 245
CREATE TABLE t (a int); INSERT t VALUES (NULL); ALTER TABLE t ALTER COLUMN a int NOT NULL | Msg 515, Level 16, State ?, Line 1: Cannot insert the value NULL into column 'a', table 'TestTDE.dbo.t'; column does not allow nulls. UPDATE fails. | 515
CREATE INDEX i ON nothing (a) | Msg 1088, Level 16, State ?, Line 1: Cannot find the object "nothing" because it does not exist or you do not have permissions. | 1088
CREATE INDEX i ON notes (nothing) | Msg 1911, Level 16, State ?, Line 1: Column name 'nothing' does not exist in the target table or view. | 1911
CREATE INDEX i ON notes (id, ID) | Msg 1909, Level 16, State ?, Line 1: Cannot use duplicate column names in index. Column name 'ID' listed more than once. | 1909
CREATE INDEX i ON notes (id); CREATE INDEX I ON notes (note) | Msg 1913, Level 16, State ?, Line 1: The operation failed because an index or statistics with name 'I' already exists on table 'notes'. | 1913
CREATE CLUSTERED INDEX i ON notes (note) | Msg 1902, Level 16, State ?, Line 1: Cannot create more than one clustered index on table 'notes'. Drop the existing clustered index 'PK_notes' before creating another. | 1902
CREATE INDEX i ON notes (id); DROP INDEX i ON notes; DROP INDEX i ON notes | Msg 3701, Level 11, State ?, Line 1: Cannot drop the index 'notes.i', because it does not exist or you do not have permission. | 3701
DROP INDEX IF EXISTS i ON notes |  | DROP INDEX (Transact-SQL)
DROP INDEX PK_notes ON notes | Msg 3723, Level 16, State ?, Line 1: An explicit DROP INDEX is not allowed on index 'notes.PK_notes'. It is being used for PRIMARY KEY constraint enforcement. | 3723
SET IDENTITY_INSERT notes ON | Msg 8106, Level 16, State ?, Line 1: Table 'notes' does not have the identity property. Cannot perform SET operation. | 8106
CREATE TABLE t (a int IDENTITY); CREATE TABLE u (a int IDENTITY); SET IDENTITY_INSERT t ON; SET IDENTITY_INSERT u ON | Msg 8107, Level 16, State ?, Line 1: IDENTITY_INSERT is already ON for table 'TestTDE.dbo.t'. Cannot perform SET operation for table 'u'. | 8107
CREATE TABLE t (a int IDENTITY, b int); SET IDENTITY_INSERT t ON; INSERT t VALUES (1, 2) | Msg 8101, Level 16, State ?, Line 1: An explicit value for the identity column in table 't' can only be specified when a column list is used and IDENTITY_INSERT is ON. | 8101
CREATE TABLE t (a int IDENTITY, b int); SET IDENTITY_INSERT t ON; INSERT t (b) VALUES (2) | Msg 545, Level 16, State ?, Line 1: Explicit value must be specified for identity column in table 't' either when IDENTITY_INSERT is set to ON or when a replication user is inserting into a NOT FOR REPLICATION identity column. | 545
CREATE TABLE t (a tinyint IDENTITY(255, 1)); INSERT t DEFAULT VALUES; INSERT t DEFAULT VALUES | Msg 8115, Level 16, State ?, Line 1: Arithmetic overflow error converting IDENTITY to data type tinyint. | 8115
INSERT INTO notes (id, note) SELECT 3 | Msg 120, Level 15, State ?, Line 1: The select list for the INSERT statement contains fewer items than the insert list. The number of SELECT values must match the number of INSERT columns. | 120
INSERT INTO notes (id, note, id) VALUES (3, N'x', 4) | Msg 264, Level 16, State ?, Line 1: The column name 'id' is specified more than once in the SET clause or column list of an INSERT. A column cannot be assigned more than one value in the same clause. Modify the clause to make sure that a column is updated only once. If this statement updates or inserts columns into a view, column aliasing can conceal the duplication in your code. | 264
UPDATE n SET note = N'x' FROM notes n JOIN notes n2 ON n.nothing = 1 | Msg 207, Level 16, State ?, Line 1: Invalid column name 'nothing'. | 207
INSERT notes OUTPUT deleted.id VALUES (3, N'x') | Msg 4104, Level 16, State ?, Line 1: The multi-part identifier "deleted.id" could not be bound. | 4104
""")
    void says(String batch, @Nullable String messages) {
        inSample().run(batch).says(messages == null ? "" : messages);
    }

    private static Client inSample() {
        World world = EngineFixture.at(Stage.DATABASE).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("USE TestTDE").succeeds();
        return dba;
    }

    @Test
    void statements_change_and_count_rows() {
        Client dba = inSample();
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

    /** A session in the sample database, with a table of orders whose parts have every kind of constraint. */
    private static Client session() {
        Client dba = inSample();
        dba.run("CREATE TABLE parts (id int IDENTITY(10, 5) PRIMARY KEY, name nvarchar(20) NOT NULL, "
                        + "price decimal(9, 2) NOT NULL DEFAULT 1.5 CHECK (price >= 0), code char(3))")
                .succeeds();
        return dba;
    }

    @Test
    void defaults_fill_what_is_not_given() {
        Client dba = session();
        dba.run("INSERT parts (name) VALUES (N'a'); INSERT parts (name, price, code) VALUES (N'b', DEFAULT, 'x')")
                .succeeds();
        dba.run("UPDATE parts SET price = 9, code = DEFAULT WHERE id = 15; UPDATE parts SET price = DEFAULT")
                .succeeds();
        dba.run("SELECT id, name, price, code FROM parts").returns("10 | a | 1.50 | null", "15 | b | 1.50 | null");
    }

    @Test
    void output_shows_rows_before_and_after() {
        Client dba = session();
        dba.run("INSERT parts (name) OUTPUT inserted.id, inserted.price VALUES (N'a'), (N'b')")
                .returns("10 | 1.50", "15 | 1.50");
        dba.run("UPDATE parts SET price = price + 1 OUTPUT deleted.price, inserted.price AS now WHERE name = N'b'")
                .returns("1.50 | 2.50");
        dba.run("CREATE TABLE gone (id int, name nvarchar(20))").succeeds();
        dba.run("DELETE parts OUTPUT deleted.id, deleted.name INTO gone WHERE id = 10; SELECT * FROM gone")
                .returns("10 | a");
    }

    @Test
    void joins_find_the_rows_to_change() {
        Client dba = session();
        dba.run("INSERT parts (name) VALUES (N'a'), (N'b'), (N'c')").succeeds();
        dba.run("UPDATE p SET price = v.price FROM parts AS p JOIN (VALUES (N'a', 7), (N'c', 8)) AS v (name, price) "
                        + "ON v.name = p.name")
                .succeeds();
        dba.run("SELECT name, price FROM parts").returns("a | 7.00", "b | 1.50", "c | 8.00");
        dba.run("DELETE FROM parts FROM notes n WHERE n.id * 10 = parts.id AND n.id = 1; SELECT name FROM parts")
                .returns("b", "c");
        dba.run("DELETE TOP (1) FROM parts; SELECT name FROM parts").returns("c");
        dba.run("WITH dear AS (SELECT id FROM parts WHERE price > 5) UPDATE parts SET price = 0 WHERE id IN "
                        + "(SELECT id FROM dear); SELECT price FROM parts")
                .returns("0.00");
    }

    @Test
    void a_failed_insert_spends_identity_values() {
        Client dba = session();
        assertThat(dba.run("INSERT parts (name, price) VALUES (N'a', -1)").messages())
                .hasSize(1);
        dba.run(
                        "INSERT parts (name) VALUES (N'b'); SELECT id, @@IDENTITY, SCOPE_IDENTITY(), IDENT_CURRENT('parts') FROM parts")
                .returns("15 | 15 | 15 | 15");
        dba.run("TRUNCATE TABLE parts; INSERT parts (name) VALUES (N'c'); SELECT id FROM parts")
                .returns("10");
    }

    @Test
    void identity_insert_moves_the_counter_on() {
        Client dba = session();
        dba.run("SET IDENTITY_INSERT parts ON; INSERT parts (id, name) VALUES (100, N'a'), (3, N'b'); "
                        + "SET IDENTITY_INSERT parts OFF; INSERT parts (name) VALUES (N'c')")
                .succeeds();
        dba.run("SELECT id FROM parts ORDER BY id").returns("3", "100", "105");
    }

    @Test
    void columns_come_change_and_go() {
        Client dba = session();
        dba.run("INSERT parts (name) VALUES (N'a')").succeeds();
        dba.run("ALTER TABLE parts ADD size int NOT NULL DEFAULT 4, colour varchar(5) DEFAULT 'red', "
                        + "weight int DEFAULT 5 WITH VALUES")
                .succeeds();
        dba.run("SELECT size, colour, weight FROM parts").returns("4 | red | 5");
    }
}
