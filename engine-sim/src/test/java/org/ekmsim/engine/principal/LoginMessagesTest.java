package org.ekmsim.engine.principal;

import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What CREATE, ALTER and DROP LOGIN answer; each row names its source. */
class LoginMessagesTest {

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# stage    | login | given | batch | messages | source
INSTALLED  | dba   |  | CREATE LOGIN newcomer WITH PASSWORD = 'Pa55-word!' |  | CREATE LOGIN
INSTALLED  | guard |  | CREATE LOGIN newcomer WITH PASSWORD = 'Pa55-word!' |  | permission: ALTER ANY LOGIN, or securityadmin
INSTALLED  | clerk |  | CREATE LOGIN newcomer WITH PASSWORD = 'Pa55-word!' | Msg 15247, Level 16, State ?, Line 1: User does not have permission to perform this action. | CREATE LOGIN: refusal 15247
INSTALLED  | clerk |  | CREATE LOGIN clerk WITH PASSWORD = 'Pa55-word!' | Msg 15247, Level 16, State ?, Line 1: User does not have permission to perform this action. | permission before existence
INSTALLED  | dba   |  | CREATE LOGIN clerk WITH PASSWORD = 'Pa55-word!' | Msg 15025, Level 16, State ?, Line 1: The server principal 'clerk' already exists. | CREATE LOGIN: exists
INSTALLED  | dba   |  | ¶CREATE LOGIN CLERK WITH PASSWORD = 'Pa55-word!' | Msg 15025, Level 16, State ?, Line 2: The server principal 'CLERK' already exists. | names compare without case
INSTALLED  | dba   |  | CREATE LOGIN sysadmin WITH PASSWORD = 'Pa55-word!' | Msg 15025, Level 16, State ?, Line 1: The server principal 'sysadmin' already exists. | fixed roles are server principals
INSTALLED  | dba   |  | CREATE LOGIN [a\\b] WITH PASSWORD = 'Pa55-word!' | Msg 15006, Level 16, State ?, Line 1: 'a\\b' is not a valid name because it contains invalid characters. | SQL login names: no backslash
INSTALLED  | dba   |  | CREATE LOGIN [CONTOSO\\new] FROM WINDOWS |  | CREATE LOGIN FROM WINDOWS
INSTALLED  | dba   |  | CREATE LOGIN newcomer FROM WINDOWS | Msg 15407, Level 11, State ?, Line 1: 'newcomer' is not a valid Windows NT name. Give the complete name: <domain\\username>. | Windows names: domain\\name
KEY        | dba   |  | CREATE LOGIN TDE_Login FROM ASYMMETRIC KEY EKMSampleASYKey |  | the walk-through
KEY        | dba   |  | USE tempdb; CREATE LOGIN TDE_Login FROM ASYMMETRIC KEY EKMSampleASYKey | Changed database context to 'tempdb'. | the key is looked up in master
KEY        | dba   |  | CREATE LOGIN TDE_Login FROM ASYMMETRIC KEY nokey | Msg 15151, Level 16, State ?, Line 1: Cannot find the asymmetric key 'nokey', because it does not exist or you do not have permission. | FROM ASYMMETRIC KEY: the object must be in master
KEY_LOGIN  | dba   |  | CREATE LOGIN other FROM ASYMMETRIC KEY EKMSampleASYKey | Msg 33140, Level 16, State ?, Line 1: The login 'other' could not be created because a login is already associated with certificate 'EKMSampleASYKey'. | one login per certificate: 33140 (for keys by analogy)
INSTALLED  | dba   |  | ALTER LOGIN clerk DISABLE |  | ALTER LOGIN
INSTALLED  | guard |  | ALTER LOGIN clerk ENABLE |  | permission: ALTER ANY LOGIN
INSTALLED  | dba   |  | ALTER LOGIN nobody DISABLE | Msg 15151, Level 16, State ?, Line 1: Cannot alter the login 'nobody', because it does not exist or you do not have permission. | 15151 alter
INSTALLED  | clerk |  | ALTER LOGIN guard DISABLE | Msg 15151, Level 16, State ?, Line 1: Cannot alter the login 'guard', because it does not exist or you do not have permission. | 15151 for missing permission too
INSTALLED  | dba   |  | DROP LOGIN clerk |  | DROP LOGIN
INSTALLED  | dba   |  | DROP LOGIN nobody | Msg 15151, Level 16, State ?, Line 1: Cannot drop the login 'nobody', because it does not exist or you do not have permission. | 15151 drop
INSTALLED  | clerk |  | DROP LOGIN guard | Msg 15151, Level 16, State ?, Line 1: Cannot drop the login 'guard', because it does not exist or you do not have permission. | 15151 for missing permission too
INSTALLED  | second |  | DROP LOGIN [CONTOSO\\second] | Msg 15434, Level 16, State ?, Line 1: Could not drop login 'CONTOSO\\second' as the user is currently logged in. | DROP LOGIN: 15434
DATABASE   | second |  | DROP LOGIN [CONTOSO\\dba] | Msg 15174, Level 16, State ?, Line 1: Login 'CONTOSO\\dba' owns one or more database(s). Change the owner of the database(s) before dropping the login. | DROP LOGIN: 15174
KEY_LOGIN  | dba   |  | DROP LOGIN tde_login |  | clean-up of the walk-through
""")
    void says(Stage stage, String login, @Nullable String given, String batch, @Nullable String messages) {
        EngineFixture.row(stage, login, given, batch).says(messages == null ? "" : messages);
    }

    @ParameterizedTest
    @CsvSource({
        "short, a login, 15116, too short",
        "longbutplain, a login, 15118, not complex enough",
        "a Login 1234, a login, 15118, not complex enough",
    })
    void a_password_must_meet_the_policy(String password, String login, int number, String reason) {
        EngineFixture.at(Stage.INSTALLED)
                .sql("CREATE LOGIN [" + login + "] WITH PASSWORD = '" + password + "'")
                .fails(
                        number,
                        16,
                        1,
                        "Password validation failed. The password does not meet the operating system policy requirements"
                                + " because it is " + reason + ".");
    }
}
