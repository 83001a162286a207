package org.ekmsim.engine.catalogue;

import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The functions and views of objects, columns and types in a database with one table. */
class ObjectsTest {

    private static final EngineFixture DATABASE = EngineFixture.at(Stage.DATABASE)
            .given("CREATE TABLE TestTDE.dbo.[odd.name] (a decimal(9,2) NULL, b varchar(max), c datetime2(3))");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "NULL", textBlock = """
# expression | value | source
OBJECT_NAME(OBJECT_ID('notes')) | notes | object-id-transact-sql: the current database, schema dbo
OBJECT_NAME(OBJECT_ID('dbo.notes')) | notes | object-id-transact-sql
OBJECT_NAME(OBJECT_ID('TestTDE..notes')) | notes | object-id-transact-sql: the schema may be left out
OBJECT_NAME(OBJECT_ID(N'[dbo].[odd.name]')) | odd.name | a dot within brackets
OBJECT_NAME(OBJECT_ID('"odd.name"')) | odd.name | double quotes
OBJECT_ID('odd.name') | null | two parts without them
OBJECT_ID('master.dbo.notes') | null | another database
OBJECT_ID('notes', 'V') | null | object-id-transact-sql: another type
OBJECT_NAME(OBJECT_ID('notes', 'U')) | notes | object-id-transact-sql: its type
OBJECT_NAME(OBJECT_ID('sys.databases')) | databases | a system view
OBJECT_SCHEMA_NAME(OBJECT_ID('sys.databases')) | sys | object-schema-name-transact-sql
OBJECT_NAME(1) | null | no such object
OBJECTPROPERTY(OBJECT_ID('notes'), 'IsUserTable') | 1 | objectproperty-transact-sql
OBJECTPROPERTY(OBJECT_ID('notes'), 'IsView') | 0 | objectproperty-transact-sql
OBJECTPROPERTY(OBJECT_ID('notes'), 'no such property') | null | objectproperty-transact-sql: NULL
OBJECTPROPERTYEX(OBJECT_ID('notes'), 'BaseType') | U  | objectpropertyex-transact-sql
COL_NAME(OBJECT_ID('notes'), 2) | note | col-name-transact-sql
COL_NAME(OBJECT_ID('notes'), 3) | null | col-name-transact-sql
COL_LENGTH('dbo.notes', 'note') | 80 | col-length-transact-sql: bytes of nvarchar(40)
COL_LENGTH('dbo.[odd.name]', 'b') | -1 | col-length-transact-sql: -1 for varchar(max)
COL_LENGTH('dbo.notes', 'none') | null | col-length-transact-sql
COLUMNPROPERTY(OBJECT_ID('notes'), 'id', 'AllowsNull') | 0 | columnproperty-transact-sql
COLUMNPROPERTY(OBJECT_ID('[odd.name]'), 'a', 'AllowsNull') | 1 | columnproperty-transact-sql
COLUMNPROPERTY(OBJECT_ID('[odd.name]'), 'a', 'Precision') | 9 | columnproperty-transact-sql
TYPE_ID('nvarchar') | 231 | type-id-transact-sql
TYPE_NAME(231) | nvarchar | type-name-transact-sql
TYPE_NAME(9999) | null | type-name-transact-sql
FILE_ID('TestTDE') | 1 | file-id-transact-sql: the data file
FILE_NAME(2) | TestTDE_log | file-name-transact-sql: the log
""")
    void tells(String expression, String value) {
        DATABASE.sql("USE TestTDE; SELECT " + expression).returns(expression.contains("BaseType") ? "U " : value);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# query | first row | source
SELECT name, type, type_desc, schema_id, is_ms_shipped FROM sys.objects WHERE name = 'notes' | notes / U  / USER_TABLE / 1 / false | sys-objects-transact-sql
SELECT name FROM sys.tables WHERE name LIKE 'n%' | notes | sys-tables-transact-sql
SELECT name, max_length, [precision], scale, is_nullable FROM sys.columns WHERE object_id = OBJECT_ID('[odd.name]') AND column_id = 1 | a / 5 / 9 / 2 / true | sys-columns-transact-sql
SELECT max_length, [precision], scale FROM sys.columns WHERE object_id = OBJECT_ID('[odd.name]') AND name = 'c' | 7 / 23 / 3 | datetime2(3) takes 7 bytes and 23 digits
SELECT type, type_desc, schema_id FROM sys.all_objects WHERE name = 'databases' | V  / VIEW / 4 | sys-all-objects-transact-sql
SELECT type_desc, OBJECT_NAME(parent_object_id) FROM sys.objects WHERE type = 'PK' | PRIMARY_KEY_CONSTRAINT / notes | sys-objects-transact-sql: constraints are objects
SELECT COUNT(*) FROM sys.objects WHERE is_ms_shipped = 1 | 0 | sys.objects has the objects of users only
SELECT c.name FROM sys.all_columns c JOIN sys.all_views v ON c.object_id = v.object_id WHERE v.name = 'databases' AND c.column_id = 2 | database_id | sys-all-columns-transact-sql
SELECT name FROM sys.types WHERE user_type_id = 256 | sysname | sys-types-transact-sql
SELECT TABLE_CATALOG, TABLE_SCHEMA, TABLE_TYPE FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = 'notes' | TestTDE / dbo / BASE TABLE | tables-transact-sql
SELECT DATA_TYPE, CHARACTER_MAXIMUM_LENGTH, CHARACTER_OCTET_LENGTH, IS_NULLABLE FROM INFORMATION_SCHEMA.COLUMNS WHERE COLUMN_NAME = 'note' | nvarchar / 40 / 80 / NO | columns-transact-sql
SELECT file_id, type_desc, name FROM sys.database_files WHERE type = 1 | 2 / LOG / TestTDE_log | sys-database-files-transact-sql
SELECT COUNT(*) FROM sys.master_files WHERE database_id = DB_ID() | 2 | sys-master-files-transact-sql
SELECT COUNT(*) FROM msdb.dbo.backupset | 0 | backupset-transact-sql
SELECT COUNT(*) FROM msdb..backupset b JOIN msdb.dbo.backupmediafamily f ON b.media_set_id = f.media_set_id | 0 | backupmediafamily-transact-sql
SELECT severity, text FROM sys.messages WHERE message_id = 15530 AND language_id = 1033 | 16 / The %S_MSG with name "%.*ls" already exists. | sys-messages-transact-sql
SELECT COUNT(*) FROM sys.certificates | 0 | no certificate can be made
""")
    void shows(String query, String row) {
        DATABASE.sql("USE TestTDE; " + query).returns(row.replace(" / ", " | "));
    }
}
