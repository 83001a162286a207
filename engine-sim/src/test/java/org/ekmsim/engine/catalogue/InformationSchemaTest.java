package org.ekmsim.engine.catalogue;

import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.junit.jupiter.api.Test;

/** The views of INFORMATION_SCHEMA over a table that refers to another, a view and a procedure. */
class InformationSchemaTest {

    private static Client session() {
        Client dba = EngineFixture.connect(EngineFixture.at(Stage.DATABASE).world(), EngineFixture.DBA);
        dba.run(
                        "USE TestTDE; CREATE TABLE parts (a int, b int CONSTRAINT ck CHECK (b > 0), "
                                + "n int CONSTRAINT fk REFERENCES notes, CONSTRAINT pk PRIMARY KEY (b, a), CONSTRAINT uq UNIQUE (a))")
                .succeeds();
        dba.run("CREATE VIEW few AS SELECT a FROM parts").succeeds();
        dba.run("CREATE PROCEDURE show_few AS SELECT a FROM few").succeeds();
        return dba;
    }

    /** TABLE_CONSTRAINTS (Transact-SQL), KEY_COLUMN_USAGE (Transact-SQL), REFERENTIAL_CONSTRAINTS (Transact-SQL). */
    @Test
    void constraints_and_their_columns() {
        Client dba = session();
        dba.run("SELECT CONSTRAINT_NAME, CONSTRAINT_TYPE FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS"
                        + " WHERE TABLE_NAME = 'parts' ORDER BY CONSTRAINT_NAME")
                .returns("ck | CHECK", "fk | FOREIGN KEY", "pk | PRIMARY KEY", "uq | UNIQUE");
        dba.run("SELECT CONSTRAINT_NAME, COLUMN_NAME, ORDINAL_POSITION FROM INFORMATION_SCHEMA.KEY_COLUMN_USAGE"
                        + " WHERE TABLE_NAME = 'parts' ORDER BY CONSTRAINT_NAME, ORDINAL_POSITION")
                .returns("fk | n | 1", "pk | b | 1", "pk | a | 2", "uq | a | 1");
        dba.run("SELECT CONSTRAINT_NAME, UNIQUE_CONSTRAINT_NAME, MATCH_OPTION, DELETE_RULE"
                        + " FROM INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS")
                .returns("fk | PK_notes | SIMPLE | NO ACTION");
    }

    /** VIEWS (Transact-SQL), ROUTINES (Transact-SQL), TABLES (Transact-SQL). */
    @Test
    void views_and_procedures_with_their_text() {
        Client dba = session();
        dba.run("SELECT TABLE_NAME, VIEW_DEFINITION, CHECK_OPTION, IS_UPDATABLE FROM INFORMATION_SCHEMA.VIEWS")
                .returns("few | CREATE VIEW few AS SELECT a FROM parts | NONE | NO");
        dba.run("SELECT ROUTINE_NAME, ROUTINE_TYPE, ROUTINE_DEFINITION FROM INFORMATION_SCHEMA.ROUTINES")
                .returns("show_few | PROCEDURE | CREATE PROCEDURE show_few AS SELECT a FROM few");
        dba.run("SELECT TABLE_NAME, TABLE_TYPE FROM INFORMATION_SCHEMA.TABLES ORDER BY TABLE_NAME")
                .returns("few | VIEW", "notes | BASE TABLE", "parts | BASE TABLE");
    }

    /** SCHEMATA (Transact-SQL). */
    @Test
    void schemas_with_their_owners() {
        session()
                .run("SELECT SCHEMA_NAME, SCHEMA_OWNER, DEFAULT_CHARACTER_SET_NAME FROM INFORMATION_SCHEMA.SCHEMATA"
                        + " WHERE SCHEMA_NAME IN ('dbo', 'sys', 'db_owner') ORDER BY SCHEMA_NAME")
                .returns("db_owner | db_owner | iso_1", "dbo | dbo | iso_1", "sys | sys | iso_1");
    }

    /** sys.sysdatabases (Transact-SQL): 1024 for a read-only database, under any schema. */
    @Test
    void the_compatibility_view_of_databases() {
        EngineFixture.at(Stage.DATABASE)
                .given("ALTER DATABASE TestTDE SET READ_ONLY")
                .sql("SELECT name, cmptlevel, status & 1024 FROM master.dbo.sysdatabases WHERE dbid > 3")
                .returns("msdb | 160 | 0", "TestTDE | 160 | 1024");
    }

    /** SET TEXTSIZE (Transact-SQL): bytes of varchar(max) and varbinary(max); two for a character of nvarchar(max); 0 is the default. */
    @Test
    void text_size_cuts_values_without_a_limit_only() {
        Client dba = EngineFixture.connect(EngineFixture.at(Stage.INSTALLED).world(), EngineFixture.DBA);
        String select =
                "SELECT CAST('abcdef' AS varchar(max)), CAST(N'abcdef' AS nvarchar(max)), CAST(0x010203040506 AS varbinary(max)),"
                        + " 'abcdef', @@TEXTSIZE";
        dba.run("SET TEXTSIZE 4; " + select).returns("abcd | ab | 0x01020304 | abcdef | 4");
        dba.run("SET TEXTSIZE 0; " + select).returns("abcdef | abcdef | 0x010203040506 | abcdef | 4096");
        dba.run("SET TEXTSIZE -1; " + select).returns("abcdef | abcdef | 0x010203040506 | abcdef | -1");
    }
}
