package org.ekmsim.engine.user;

import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the statements about users, roles, schemas and owners answer; each row names its source. */
class UserMessagesTest {

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# stage    | login | given | batch | messages | source
DATABASE | dba | | USE TestTDE; CREATE USER clerk FOR LOGIN clerk | Changed database context to 'TestTDE'. | CREATE USER
DATABASE | dba | | USE TestTDE; CREATE USER guard | Changed database context to 'TestTDE'. | a user without a FOR clause takes the login of the same name
DATABASE | dba | | USE TestTDE; CREATE USER nobody | Changed database context to 'TestTDE'. && Msg 15007, Level 16, State ?, Line 1: 'nobody' is not a valid login or you do not have permission. | 15007 no such login
DATABASE | dba | USE TestTDE; CREATE USER clerk | USE TestTDE; CREATE USER clerk WITHOUT LOGIN | Changed database context to 'TestTDE'. && Msg 15023, Level 16, State ?, Line 1: User, group, or role 'clerk' already exists in the current database. | 15023 exists
DATABASE | dba | USE TestTDE; CREATE USER clerk | USE TestTDE; CREATE USER other FOR LOGIN clerk | Changed database context to 'TestTDE'. && Msg 15063, Level 16, State ?, Line 1: The login already has an account under a different user name. | 15063
DATABASE | dba | | USE TestTDE; CREATE USER x WITH PASSWORD = 'Pa55-word!' | Changed database context to 'TestTDE'. && Msg 33233, Level 16, State ?, Line 1: You can only create a user with a password in a contained database. | 33233 password outside a contained database
KEY_LOGIN | dba | | CREATE USER k FOR ASYMMETRIC KEY EKMSampleASYKey WITH DEFAULT_SCHEMA = dbo | Msg 15259, Level 16, State ?, Line 1: The DEFAULT_SCHEMA clause cannot be used with principals mapped to certificates or asymmetric keys. | 15259
KEY_LOGIN | dba | | CREATE USER k FOR ASYMMETRIC KEY EKMSampleASYKey | | from an asymmetric key
DATABASE | dba | | USE TestTDE; DROP USER nobody | Changed database context to 'TestTDE'. && Msg 15151, Level 16, State ?, Line 1: Cannot drop the user 'nobody', because it does not exist or you do not have permission. | 15151 unknown
DATABASE | dba | | USE TestTDE; DROP USER IF EXISTS nobody | Changed database context to 'TestTDE'. | IF EXISTS
DATABASE | dba | USE TestTDE; CREATE USER clerk;;USE TestTDE; EXEC('CREATE SCHEMA s AUTHORIZATION clerk') | USE TestTDE; DROP USER clerk | Changed database context to 'TestTDE'. && Msg 15138, Level 16, State ?, Line 1: The database principal owns a schema in the database, and cannot be dropped. | DROP: 15138 owns something
DATABASE | dba | | USE TestTDE; CREATE ROLE readers; ALTER ROLE readers ADD MEMBER guest; DROP ROLE readers | Changed database context to 'TestTDE'. && Msg 15144, Level 16, State ?, Line 1: The role has members. It must be empty before it can be dropped. | 15144 not empty
DATABASE | dba | | USE TestTDE; CREATE ROLE readers; ALTER ROLE readers ADD MEMBER dbo | Changed database context to 'TestTDE'. && Msg 15405, Level 11, State ?, Line 1: Cannot use the special principal 'dbo'. | 15405 special principal
DATABASE | dba | | USE TestTDE; ALTER ROLE [public] ADD MEMBER guest | Changed database context to 'TestTDE'. && Msg 15081, Level 16, State ?, Line 1: Membership of the public role cannot be changed. | 15081
DATABASE | dba | | USE TestTDE; ALTER ROLE nothing ADD MEMBER guest | Changed database context to 'TestTDE'. && Msg 15151, Level 16, State ?, Line 1: Cannot alter the role 'nothing', because it does not exist or you do not have permission. | 15151 unknown
DATABASE | dba | | USE TestTDE; EXEC sp_addrolemember 'nothing', 'guest' | Changed database context to 'TestTDE'. && Msg 15014, Level 16, State ?, Line 1: The role 'nothing' does not exist in the current database. | 15014
DATABASE | dba | | USE TestTDE; EXEC sp_addrolemember 'db_owner', 'nobody' | Changed database context to 'TestTDE'. && Msg 15410, Level 11, State ?, Line 1: User or role 'nobody' does not exist in this database. | 15410
DATABASE | clerk | USE TestTDE; CREATE USER clerk | USE TestTDE; CREATE USER guard | Changed database context to 'TestTDE'. && Msg 15247, Level 16, State ?, Line 1: User does not have permission to perform this action. | permission ALTER ANY USER
DATABASE | clerk | USE TestTDE; CREATE USER clerk; GRANT ALTER ANY USER TO clerk | USE TestTDE; CREATE USER guard; DROP USER guard | Changed database context to 'TestTDE'. | permission ALTER ANY USER
DATABASE | clerk | USE TestTDE; CREATE USER clerk; GRANT CREATE USER TO clerk | USE TestTDE; CREATE USER guard; DROP USER guard | Changed database context to 'TestTDE'. && Msg 15151, Level 16, State ?, Line 1: Cannot drop the user 'guard', because it does not exist or you do not have permission. | 2022: CREATE USER creates and no more
DATABASE | clerk | USE TestTDE; CREATE USER clerk; DENY CONNECT TO clerk | USE TestTDE | Msg 916, Level 14, State ?, Line 1: The server principal "clerk" is not able to access the database "TestTDE" under the current security context. | CONNECT denied
DATABASE | clerk | USE TestTDE; GRANT CONNECT TO guest | USE TestTDE | Changed database context to 'TestTDE'. | guest
DATABASE | clerk | GRANT CONNECT ANY DATABASE TO clerk | USE TestTDE | Changed database context to 'TestTDE'. | CONNECT ANY DATABASE
DATABASE | dba | | ALTER AUTHORIZATION ON DATABASE::master TO clerk | Msg 15109, Level 16, State ?, Line 1: Cannot change the owner of the master, model, tempdb or distribution database. | 15109
DATABASE | dba | USE TestTDE; CREATE USER clerk | ALTER AUTHORIZATION ON DATABASE::TestTDE TO clerk | Msg 15110, Level 16, State ?, Line 1: The proposed new database owner is already a user or aliased in the database. | 15110
DATABASE | dba | | ALTER AUTHORIZATION ON DATABASE::TestTDE TO clerk; DROP LOGIN clerk | Msg 15174, Level 16, State ?, Line 1: Login 'clerk' owns one or more database(s). Change the owner of the database(s) before dropping the login. | the new owner owns it
KEY | dba | CREATE ROLE readers | ALTER AUTHORIZATION ON ASYMMETRIC KEY::EKMSampleASYKey TO readers | Msg 15345, Level 16, State ?, Line 1: An entity of type asymmetric key cannot be owned by a role, a group, or by principals mapped to certificates or asymmetric keys. | role for a certificate or asymmetric key 15345 (live)
DATABASE | dba | USE TestTDE; CREATE USER clerk | USE TestTDE; EXEC('CREATE SCHEMA Sprockets AUTHORIZATION clerk CREATE TABLE NineProngs (source int, cost int, partnumber int) GRANT SELECT ON SCHEMA::Sprockets TO public'); DROP TABLE Sprockets.NineProngs | Changed database context to 'TestTDE'. | CREATE SCHEMA: with a table and permissions
DATABASE | dba | | USE TestTDE; EXEC('CREATE SCHEMA s CREATE TABLE t (a int) CREATE TABLE t (b int)'); SELECT name FROM sys.schemas WHERE name = 's' | Changed database context to 'TestTDE'. && Msg 2714, Level 16, State ?, Line 1: There is already an object named 't' in the database. && Msg 2759, Level 16, State ?, Line 1: CREATE SCHEMA failed due to previous errors. | CREATE SCHEMA: all or nothing, 2759
DATABASE | dba | USE TestTDE; EXEC('CREATE SCHEMA archive') | USE TestTDE; ALTER SCHEMA archive TRANSFER dbo.notes; SELECT note FROM archive.notes WHERE id = 0; SELECT note FROM dbo.notes | Changed database context to 'TestTDE'. && Msg 208, Level 16, State ?, Line 1: Invalid object name 'dbo.notes'. | ALTER SCHEMA
DATABASE | dba | | USE TestTDE; ALTER SCHEMA archive TRANSFER dbo.notes | Changed database context to 'TestTDE'. && Msg 15151, Level 16, State ?, Line 1: Cannot alter the schema 'archive', because it does not exist or you do not have permission. | ALTER SCHEMA: 15151 schema
DATABASE | dba | USE TestTDE; EXEC('CREATE SCHEMA archive') | USE TestTDE; ALTER SCHEMA archive TRANSFER dbo.nothing | Changed database context to 'TestTDE'. && Msg 15151, Level 16, State ?, Line 1: Cannot find the object 'nothing', because it does not exist or you do not have permission. | ALTER SCHEMA: 15151 object
DATABASE | dba | USE TestTDE; EXEC('CREATE SCHEMA archive CREATE TABLE notes (id int)') | USE TestTDE; ALTER SCHEMA archive TRANSFER dbo.notes | Changed database context to 'TestTDE'. && Msg 15530, Level 16, State ?, Line 1: The object with name "notes" already exists. | ALTER SCHEMA: 15530
DATABASE | dba | USE TestTDE; EXEC('CREATE SCHEMA archive'); EXEC('CREATE VIEW archive.v AS SELECT 1 AS one') | USE TestTDE; DROP SCHEMA archive | Changed database context to 'TestTDE'. && Msg 3729, Level 16, State ?, Line 1: Cannot drop schema 'archive' because it is being referenced by object 'v'. | DROP SCHEMA: 3729
DATABASE | clerk | USE TestTDE; EXEC('CREATE SCHEMA archive'); CREATE USER clerk WITH DEFAULT_SCHEMA = archive; GRANT CREATE TABLE TO clerk; GRANT ALTER ON SCHEMA::archive TO clerk | USE TestTDE; CREATE TABLE notes (id int); DROP TABLE archive.notes | Changed database context to 'TestTDE'. | CREATE TABLE: into the default schema
DATABASE | clerk | USE TestTDE; EXEC('CREATE SCHEMA archive'); CREATE USER clerk WITH DEFAULT_SCHEMA = archive; GRANT CREATE TABLE TO clerk | USE TestTDE; CREATE TABLE notes (id int) | Changed database context to 'TestTDE'. && Msg 2760, Level 16, State ?, Line 1: The specified schema name "archive" either does not exist or you do not have permission to use it. | CREATE TABLE: 2760
DATABASE | clerk | USE TestTDE; CREATE USER clerk; ALTER AUTHORIZATION ON notes TO clerk | USE TestTDE; DELETE notes WHERE id = 0; DROP TABLE notes | Changed database context to 'TestTDE'. | ALTER AUTHORIZATION ON an object
DATABASE | clerk | USE TestTDE; CREATE USER clerk; ALTER AUTHORIZATION ON notes TO clerk; ALTER AUTHORIZATION ON notes TO SCHEMA OWNER | DELETE TestTDE.dbo.notes | Msg 229, Level 14, State ?, Line 1: The DELETE permission was denied on the object 'notes', database 'TestTDE', schema 'dbo'. | ALTER AUTHORIZATION: SCHEMA OWNER
DATABASE | dba | | EXEC sp_addlogin 'old', 'Un-guess-4-ble', 'TestTDE'; EXEC sp_defaultdb 'old', 'master'; EXEC sp_droplogin 'old' | | sp_addlogin and its kin
DATABASE | dba | | USE TestTDE; EXEC sp_grantdbaccess 'clerk', 'writer'; EXEC sp_addrole 'writers'; EXEC sp_addrolemember 'writers', 'writer'; EXEC sp_droprole 'writers' | Changed database context to 'TestTDE'. && Msg 15144, Level 16, State ?, Line 1: The role has members. It must be empty before it can be dropped. | sp_grantdbaccess and its kin
DATABASE | dba | USE TestTDE; CREATE USER clerk; CREATE TABLE t (a int); GRANT SELECT ON t TO clerk; DROP TABLE t | USE TestTDE; IF EXISTS (SELECT 1 FROM sys.database_permissions WHERE class = 1) PRINT 'left' | Changed database context to 'TestTDE'. | DROP TABLE: its permissions go with it
""")
    void says(Stage stage, String login, @Nullable String given, String batch, @Nullable String messages) {
        EngineFixture.row(stage, login, given, batch).says(messages == null ? "" : messages);
    }
}
