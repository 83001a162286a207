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
""")
    void says(Stage stage, String login, @Nullable String given, String batch, @Nullable String messages) {
        EngineFixture.row(stage, login, given, batch).says(messages == null ? "" : messages);
    }
}
