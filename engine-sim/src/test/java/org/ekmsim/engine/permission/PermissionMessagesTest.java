package org.ekmsim.engine.permission;

import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What GRANT, DENY and REVOKE answer, and what they change; each row names its source. */
class PermissionMessagesTest {

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# stage    | login | given | batch | messages | source
INSTALLED | dba | | GRANT VIEW SERVER STATE TO clerk | | GRANT
INSTALLED | dba | | USE tempdb; GRANT VIEW SERVER STATE TO clerk | Changed database context to 'tempdb'. && Msg 4621, Level 16, State ?, Line 1: Permissions at the server scope can only be granted when the current database is master | server permissions only from master (4621)
INSTALLED | dba | | GRANT VIEW SERVER STATE TO nobody | Msg 15151, Level 16, State ?, Line 1: Cannot find the login 'nobody', because it does not exist or you do not have permission. | no such login 15151
INSTALLED | dba | | GRANT VIEW SERVER STATE TO sa | Msg 4624, Level 16, State ?, Line 1: Cannot grant, deny, or revoke permissions to sa, dbo, entity owner, information_schema, sys, or yourself. | 4624 sa
INSTALLED | second | | GRANT VIEW SERVER STATE TO [CONTOSO\\second] | Msg 4624, Level 16, State ?, Line 1: Cannot grant, deny, or revoke permissions to sa, dbo, entity owner, information_schema, sys, or yourself. | 4624 yourself
INSTALLED | dba | | GRANT VIEW SERVER STATE TO sysadmin | Msg 4617, Level 16, State ?, Line 1: Cannot grant, deny or revoke permissions to or from special roles. | special roles 4617
INSTALLED | clerk | | GRANT VIEW SERVER STATE TO guard | Msg 4613, Level 16, State ?, Line 1: Grantor does not have GRANT permission. | 4613
INSTALLED | dba | | GRANT SELECT ON LOGIN::clerk TO guard | Msg 4606, Level 16, State ?, Line 1: Granted or revoked privilege SELECT is not compatible with object. | wrong permission for the securable 4606
INSTALLED | dba | | GRANT VIEW SERVER STATE, CREATE TABLE TO clerk | Msg 4620, Level 16, State ?, Line 1: All permissions in a grant/deny/revoke statement should be at the same scope (e.g., server or database) | 4620
INSTALLED | dba | GRANT VIEW SERVER STATE TO clerk WITH GRANT OPTION | REVOKE VIEW SERVER STATE FROM clerk | Msg 4611, Level 16, State ?, Line 1: To revoke or deny grantable privileges, specify the CASCADE option. | CASCADE needed 4611
INSTALLED | dba | GRANT VIEW SERVER STATE TO clerk WITH GRANT OPTION | REVOKE VIEW SERVER STATE FROM clerk CASCADE | | CASCADE
INSTALLED | dba | GRANT VIEW SERVER STATE TO clerk WITH GRANT OPTION | DENY VIEW SERVER STATE TO clerk | Msg 4611, Level 16, State ?, Line 1: To revoke or deny grantable privileges, specify the CASCADE option. | CASCADE needed 4611
INSTALLED | clerk | | GRANT VIEW SERVER STATE TO guard AS sa | Msg 4618, Level 16, State ?, Line 1: You do not have permission to use sa in the AS clause. | AS clause: 4618
INSTALLED | clerk | GRANT VIEW SERVER STATE TO clerk WITH GRANT OPTION | GRANT VIEW SERVER STATE TO guard | | with the grant option
INSTALLED | clerk | GRANT VIEW SERVER STATE TO clerk | GRANT VIEW SERVER STATE TO guard | Msg 4613, Level 16, State ?, Line 1: Grantor does not have GRANT permission. | without the grant option
DATABASE | dba | | USE TestTDE; GRANT SELECT ON dbo.nothing TO public | Changed database context to 'TestTDE'. && Msg 15151, Level 16, State ?, Line 1: Cannot find the object 'nothing', because it does not exist or you do not have permission. | 15151 object
DATABASE | dba | | USE TestTDE; GRANT SELECT ON notes TO nobody | Changed database context to 'TestTDE'. && Msg 15151, Level 16, State ?, Line 1: Cannot find the user 'nobody', because it does not exist or you do not have permission. | 15151 user
DATABASE | dba | | USE TestTDE; GRANT SELECT ON notes TO dbo | Changed database context to 'TestTDE'. && Msg 4624, Level 16, State ?, Line 1: Cannot grant, deny, or revoke permissions to sa, dbo, entity owner, information_schema, sys, or yourself. | 4624 dbo
DATABASE | dba | | USE TestTDE; GRANT CREATE DATABASE TO public | Changed database context to 'TestTDE'. && Msg 4619, Level 16, State ?, Line 1: CREATE DATABASE permission can only be granted in the master database. | 4619
DATABASE | clerk | USE TestTDE; CREATE USER clerk | SELECT note FROM TestTDE.dbo.notes | Msg 229, Level 14, State ?, Line 1: The SELECT permission was denied on the object 'notes', database 'TestTDE', schema 'dbo'. | 229
DATABASE | clerk | USE TestTDE; CREATE USER clerk; GRANT SELECT ON notes TO clerk | SELECT note FROM TestTDE.dbo.notes WHERE id = 0 | | SELECT on the object
DATABASE | clerk | USE TestTDE; CREATE USER clerk; GRANT SELECT ON SCHEMA::dbo TO clerk | SELECT note FROM TestTDE.dbo.notes WHERE id = 0 | | covered by the schema
DATABASE | clerk | USE TestTDE; CREATE USER clerk; ALTER ROLE db_datareader ADD MEMBER clerk | SELECT note FROM TestTDE.dbo.notes WHERE id = 0 | | db_datareader
DATABASE | clerk | USE TestTDE; CREATE USER clerk; ALTER ROLE db_datareader ADD MEMBER clerk; DENY SELECT ON notes TO clerk | SELECT note FROM TestTDE.dbo.notes | Msg 229, Level 14, State ?, Line 1: The SELECT permission was denied on the object 'notes', database 'TestTDE', schema 'dbo'. | DENY beats GRANT
DATABASE | clerk | USE TestTDE; CREATE USER clerk; ALTER ROLE db_owner ADD MEMBER clerk; ALTER ROLE db_denydatareader ADD MEMBER clerk | SELECT note FROM TestTDE.dbo.notes | Msg 229, Level 14, State ?, Line 1: The SELECT permission was denied on the object 'notes', database 'TestTDE', schema 'dbo'. | db_denydatareader
DATABASE | clerk | USE TestTDE; CREATE USER clerk; GRANT SELECT ON notes TO public; GRANT SELECT ON notes TO clerk; REVOKE SELECT ON notes FROM clerk | SELECT note FROM TestTDE.dbo.notes WHERE id = 0 | | public
DATABASE | clerk | USE TestTDE; CREATE USER clerk | INSERT INTO TestTDE.dbo.notes VALUES (3, N'x') | Msg 229, Level 14, State ?, Line 1: The INSERT permission was denied on the object 'notes', database 'TestTDE', schema 'dbo'. | 229
DATABASE | clerk | USE TestTDE; CREATE USER clerk; GRANT CREATE TABLE TO clerk | USE TestTDE; CREATE TABLE t (a int) | Changed database context to 'TestTDE'. && Msg 2760, Level 16, State ?, Line 1: The specified schema name "dbo" either does not exist or you do not have permission to use it. | CREATE TABLE: ALTER on the schema
DATABASE | clerk | USE TestTDE; CREATE USER clerk; GRANT CREATE TABLE TO clerk; GRANT ALTER ON SCHEMA::dbo TO clerk | USE TestTDE; CREATE TABLE t (a int); DROP TABLE t | Changed database context to 'TestTDE'. | CREATE TABLE
DATABASE | clerk | USE TestTDE; CREATE USER clerk; GRANT SELECT (id) ON notes TO clerk | SELECT id FROM TestTDE.dbo.notes WHERE id = 0 | | SELECT of a column
DATABASE | clerk | USE TestTDE; CREATE USER clerk; GRANT SELECT ON notes (id) TO clerk | SELECT id FROM TestTDE.dbo.notes WHERE id = 0 | | columns after the object
DATABASE | clerk | USE TestTDE; CREATE USER clerk; GRANT SELECT (id) ON notes TO clerk | SELECT note FROM TestTDE.dbo.notes | Msg 230, Level 14, State ?, Line 1: The SELECT permission was denied on the column 'note' of the object 'notes', database 'TestTDE', schema 'dbo'. | 230
DATABASE | clerk | USE TestTDE; CREATE USER clerk; GRANT SELECT (id) ON notes TO clerk | SELECT id FROM TestTDE.dbo.notes WHERE note = N'x' | Msg 230, Level 14, State ?, Line 1: The SELECT permission was denied on the column 'note' of the object 'notes', database 'TestTDE', schema 'dbo'. | 230 in WHERE
DATABASE | clerk | USE TestTDE; CREATE USER clerk; GRANT SELECT ON notes TO clerk; DENY SELECT (note) ON notes TO clerk | SELECT * FROM TestTDE.dbo.notes | Msg 230, Level 14, State ?, Line 1: The SELECT permission was denied on the column 'note' of the object 'notes', database 'TestTDE', schema 'dbo'. | DENY of a column
DATABASE | clerk | USE TestTDE; CREATE USER clerk; DENY SELECT ON notes TO clerk; GRANT SELECT (id) ON notes TO clerk | SELECT id FROM TestTDE.dbo.notes WHERE id = 0 | | GRANT Object Permissions: a table-level DENY does not take precedence over a column-level GRANT
DATABASE | clerk | USE TestTDE; CREATE USER clerk; GRANT SELECT ON notes TO clerk; REVOKE SELECT (note) ON notes FROM clerk | SELECT note FROM TestTDE.dbo.notes | Msg 230, Level 14, State ?, Line 1: The SELECT permission was denied on the column 'note' of the object 'notes', database 'TestTDE', schema 'dbo'. | sys.database_permissions: column exceptions
DATABASE | clerk | USE TestTDE; CREATE USER clerk; GRANT SELECT, UPDATE (note) ON notes TO clerk | UPDATE TestTDE.dbo.notes SET id = 3 | Msg 230, Level 14, State ?, Line 1: The UPDATE permission was denied on the column 'id' of the object 'notes', database 'TestTDE', schema 'dbo'. | UPDATE of a column
DATABASE | clerk | USE TestTDE; CREATE USER clerk; GRANT UPDATE ON notes TO clerk | UPDATE TestTDE.dbo.notes SET note = N'x' WHERE id = 0 | Msg 229, Level 14, State ?, Line 1: The SELECT permission was denied on the object 'notes', database 'TestTDE', schema 'dbo'. | UPDATE: a WHERE clause wants SELECT
DATABASE | clerk | USE TestTDE; CREATE USER clerk; GRANT DELETE ON notes TO clerk | DELETE FROM TestTDE.dbo.notes WHERE id = 0 | Msg 229, Level 14, State ?, Line 1: The SELECT permission was denied on the object 'notes', database 'TestTDE', schema 'dbo'. | DELETE: a WHERE clause wants SELECT
DATABASE | dba | USE TestTDE; CREATE USER clerk | USE TestTDE; GRANT SELECT (nothing) ON notes TO clerk | Changed database context to 'TestTDE'. && Msg 4615, Level 16, State ?, Line 1: Invalid column name 'nothing'. | 4615
DATABASE | dba | USE TestTDE; CREATE USER clerk | USE TestTDE; GRANT INSERT (id) ON notes TO clerk | Changed database context to 'TestTDE'. && Msg 1020, Level 15, State ?, Line 1: Sub-entity lists (such as column or security expressions) cannot be specified for entity-level permissions. | 1020
DATABASE | dba | USE TestTDE; CREATE USER clerk | USE TestTDE; GRANT SELECT (id) ON notes (id) TO clerk | Changed database context to 'TestTDE'. && Msg 1019, Level 15, State ?, Line 1: Invalid column list after object name in GRANT/REVOKE statement. | 1019
DATABASE | dba | USE TestTDE; CREATE USER clerk | USE TestTDE; GRANT ALL ON notes TO clerk | Changed database context to 'TestTDE'. && The ALL permission is deprecated and maintained only for compatibility. It DOES NOT imply ALL permissions defined on the entity. | ALL
DATABASE | dba | USE TestTDE; CREATE USER clerk | USE TestTDE; GRANT ALL ON SCHEMA::dbo TO clerk | Changed database context to 'TestTDE'. && Msg 4623, Level 16, State ?, Line 1: The all permission has been deprecated and is not available for this class of entity | 4623
DATABASE | clerk | USE TestTDE; CREATE USER clerk;; USE TestTDE; EXEC('CREATE VIEW readable AS SELECT note FROM notes'); GRANT SELECT ON readable TO clerk | SELECT note FROM TestTDE.dbo.readable WHERE 1 = 0 | | ownership chain: the owner of the view owns the table
DATABASE | clerk | USE TestTDE; CREATE USER clerk; CREATE USER guard; EXEC('CREATE SCHEMA other AUTHORIZATION guard');; USE TestTDE; EXEC('CREATE VIEW other.readable AS SELECT note FROM dbo.notes'); GRANT SELECT ON other.readable TO clerk | SELECT note FROM TestTDE.other.readable | Msg 229, Level 14, State ?, Line 1: The SELECT permission was denied on the object 'notes', database 'TestTDE', schema 'dbo'. | ownership chain: broken by another owner
DATABASE | clerk | USE TestTDE; CREATE USER clerk; EXEC('CREATE PROCEDURE counted AS SELECT COUNT(*) FROM notes WHERE note IS NULL') | EXEC TestTDE.dbo.counted | Msg 229, Level 14, State ?, Line 1: The EXECUTE permission was denied on the object 'counted', database 'TestTDE', schema 'dbo'. | EXECUTE: 229
DATABASE | clerk | USE TestTDE; CREATE USER clerk; EXEC('CREATE PROCEDURE emptied AS DELETE notes WHERE note IS NULL; RETURN'); GRANT EXECUTE ON emptied TO clerk | EXEC TestTDE.dbo.emptied | | ownership chain of a procedure
DATABASE | clerk | USE TestTDE; CREATE USER clerk; EXEC('CREATE PROCEDURE emptied AS EXEC (''DELETE notes'')'); GRANT EXECUTE ON emptied TO clerk | EXEC TestTDE.dbo.emptied | Msg 229, Level 14, State ?, Line 1: The DELETE permission was denied on the object 'notes', database 'TestTDE', schema 'dbo'. | ownership chain: dynamic SQL is outside
DATABASE | clerk | USE TestTDE; CREATE USER clerk; EXEC('CREATE PROCEDURE emptied WITH EXECUTE AS OWNER AS EXEC (''DELETE notes'')'); GRANT EXECUTE ON emptied TO clerk | EXEC TestTDE.dbo.emptied | | EXECUTE AS clause: OWNER
DATABASE | dba | | USE TestTDE; EXEC('CREATE PROCEDURE p WITH EXECUTE AS ''nobody'' AS RETURN') | Changed database context to 'TestTDE'. && Msg 15151, Level 16, State ?, Line 1: Cannot find the user 'nobody', because it does not exist or you do not have permission. | EXECUTE AS clause: 15151
DATABASE | dba | USE TestTDE; CREATE USER clerk;; USE TestTDE; EXEC('CREATE PROCEDURE p WITH EXECUTE AS ''clerk'' AS RETURN') | USE TestTDE; DROP USER clerk | Changed database context to 'TestTDE'. && Msg 15136, Level 16, State ?, Line 1: The database principal is set as the execution context of one or more procedures, functions, or event notifications and cannot be dropped. | EXECUTE AS clause: 15136
""")
    void says(Stage stage, String login, @Nullable String given, String batch, @Nullable String messages) {
        EngineFixture.row(stage, login, given, batch).says(messages == null ? "" : messages);
    }
}
