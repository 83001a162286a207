package org.ekmsim.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The views of indexes, constraints and identity columns, over two tables that have one of each kind. */
class ConstraintViewsTest {

    private Client dba;

    @BeforeEach
    void tables() {
        World world = EngineFixture.at(Stage.DATABASE)
                .given(
                        "CREATE TABLE TestTDE.dbo.parents (id int IDENTITY(10, 5) CONSTRAINT pk PRIMARY KEY, "
                                + "code char(3) CONSTRAINT uq UNIQUE, price int CONSTRAINT df DEFAULT 7, "
                                + "CONSTRAINT ck CHECK (price > 0))",
                        "CREATE TABLE TestTDE.dbo.children (parent int CONSTRAINT fk REFERENCES TestTDE.dbo.parents, note int)",
                        "USE TestTDE; CREATE INDEX ix ON children (note DESC) INCLUDE (parent); INSERT parents DEFAULT VALUES",
                        "USE TestTDE; EXEC ('CREATE VIEW v AS SELECT id FROM parents')")
                .world();
        dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("USE TestTDE").succeeds();
    }

    @Test
    void indexes_and_heaps() {
        dba.run(
                        "SELECT OBJECT_NAME(object_id), name, index_id, type_desc, is_unique, is_primary_key, is_unique_constraint "
                                + "FROM sys.indexes WHERE object_id <> OBJECT_ID('notes') ORDER BY object_id, index_id")
                .returns(
                        "parents | pk | 1 | CLUSTERED | true | true | false",
                        "parents | uq | 2 | NONCLUSTERED | true | false | true",
                        "children | null | 0 | HEAP | false | false | false",
                        "children | ix | 2 | NONCLUSTERED | false | false | false");
        dba.run("SELECT c.name, i.key_ordinal, i.is_descending_key, i.is_included_column FROM sys.index_columns i "
                        + "JOIN sys.columns c ON c.object_id = i.object_id AND c.column_id = i.column_id "
                        + "WHERE i.object_id = OBJECT_ID('children')")
                .returns("note | 1 | true | false", "parent | 0 | false | true");
    }

    @Test
    void constraints_are_objects_of_their_tables() {
        dba.run("SELECT name, type, OBJECT_NAME(parent_object_id) FROM sys.objects WHERE parent_object_id <> 0 "
                        + "AND parent_object_id <> OBJECT_ID('notes') ORDER BY name")
                .returns(
                        "ck | C  | parents",
                        "df | D  | parents",
                        "fk | F  | children",
                        "pk | PK | parents",
                        "uq | UQ | parents");
        dba.run("SELECT name, unique_index_id, is_system_named FROM sys.key_constraints WHERE parent_object_id = "
                        + "OBJECT_ID('parents') ORDER BY name")
                .returns("pk | 1 | false", "uq | 2 | false");
        dba.run("SELECT name, definition, parent_column_id, is_disabled FROM sys.check_constraints")
                .returns("ck | (price > 0) | 3 | false");
        dba.run("SELECT d.name, d.definition, c.name FROM sys.default_constraints d JOIN sys.columns c ON "
                        + "c.default_object_id = d.object_id")
                .returns("df | ((7)) | price");
    }

    @Test
    void foreign_keys_name_both_sides() {
        dba.run("SELECT f.name, OBJECT_NAME(f.referenced_object_id), f.key_index_id, f.delete_referential_action_desc, "
                        + "c.parent_column_id, c.referenced_column_id FROM sys.foreign_keys f JOIN sys.foreign_key_columns c "
                        + "ON c.constraint_object_id = f.object_id")
                .returns("fk | parents | 1 | NO_ACTION | 1 | 1");
        dba.run("ALTER TABLE children NOCHECK CONSTRAINT fk; SELECT is_disabled, is_not_trusted FROM sys.foreign_keys")
                .returns("true | true");
        dba.run("ALTER TABLE children CHECK CONSTRAINT fk; SELECT is_disabled, is_not_trusted FROM sys.foreign_keys")
                .returns("false | true");
        dba.run(
                        "ALTER TABLE children WITH CHECK CHECK CONSTRAINT fk; SELECT is_disabled, is_not_trusted FROM sys.foreign_keys")
                .returns("false | false");
    }

    @Test
    void identity_columns_and_views() {
        dba.run("SELECT name, seed_value, increment_value, last_value FROM sys.identity_columns")
                .returns("id | 10 | 5 | 10");
        dba.run("SELECT v.name, c.name FROM sys.views v JOIN sys.columns c ON c.object_id = v.object_id")
                .returns("v | id");
    }

    @Test
    void a_dropped_columns_id_is_not_given_again() {
        dba.run(
                        "ALTER TABLE children DROP CONSTRAINT fk; DROP INDEX ix ON children; ALTER TABLE children DROP COLUMN parent; "
                                + "ALTER TABLE children ADD other int")
                .succeeds();
        dba.run("SELECT name, column_id FROM sys.columns WHERE object_id = OBJECT_ID('children')")
                .returns("note | 2", "other | 3");
    }

    @Test
    void all_of_it_stands_on_pages() {
        String everything =
                "SELECT name, type FROM TestTDE.sys.objects UNION ALL SELECT name, type_desc FROM TestTDE.sys.indexes";
        String before = dba.run(everything).rows().toString();
        dba.run("USE master; ALTER DATABASE TestTDE SET OFFLINE; ALTER DATABASE TestTDE SET ONLINE")
                .succeeds();
        assertThat(dba.run(everything).rows().toString()).isEqualTo(before);
        dba.run("INSERT TestTDE.dbo.parents (price) VALUES (0)")
                .says(
                        "Msg 547, Level 16, State ?, Line 1: The INSERT statement conflicted with the CHECK constraint \"ck\". "
                                + "The conflict occurred in database \"TestTDE\", table \"dbo.parents\", column 'price'.");
    }
}
