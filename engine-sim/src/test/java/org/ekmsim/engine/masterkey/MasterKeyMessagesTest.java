package org.ekmsim.engine.masterkey;

import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the statements about master keys answer; {@code MAKE} stands for a CREATE MASTER KEY, {@code PWD} for its password. */
class MasterKeyMessagesTest {

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# stage   | login | given | batch | messages | source
INSTALLED | dba   |  | MAKE |  | CREATE MASTER KEY
INSTALLED | dba   | MAKE | MAKE | Msg 15578, Level 16, State ?, Line 1: There is already a master key in the database. Please drop it before performing this statement. | 15578 exists
INSTALLED | dba   |  | CREATE MASTER KEY | Msg 33161, Level 15, State ?, Line 1: Database master keys without password are not supported in this version of SQL Server. | password omitted only on Azure SQL Database (33161)
INSTALLED | dba   |  | CREATE MASTER KEY ENCRYPTION BY PASSWORD = 'short1' | Msg 15116, Level 16, State ?, Line 1: Password validation failed. The password does not meet the operating system policy requirements because it is too short. | password policy
INSTALLED | dba   |  | CREATE MASTER KEY ENCRYPTION BY PASSWORD = 'onlyletters' | Msg 15118, Level 16, State ?, Line 1: Password validation failed. The password does not meet the operating system policy requirements because it is not complex enough. | password policy
INSTALLED | clerk |  | MAKE | Msg 15151, Level 16, State ?, Line 1: Cannot find the symmetric key 'master key', because it does not exist or you do not have permission. | CONTROL on the database - 15151
DATABASE  | clerk | USE TestTDE; CREATE USER clerk; GRANT CONTROL TO clerk | ¶USE TestTDE; MAKE | Changed database context to 'TestTDE'. | CONTROL on the database
INSTALLED | dba   |  | OPEN MASTER KEY DECRYPTION BY PASSWORD = 'x' | Msg 15151, Level 16, State ?, Line 1: Cannot find the symmetric key 'master key', because it does not exist or you do not have permission. | none to open
INSTALLED | dba   | MAKE | OPEN MASTER KEY DECRYPTION BY PASSWORD = 'PWD' |  | OPEN MASTER KEY
INSTALLED | dba   | MAKE | OPEN MASTER KEY DECRYPTION BY PASSWORD = 'pwd' | Msg 15313, Level 16, State ?, Line 1: The key is not encrypted using the specified decryptor. | OPEN with a wrong password: 15313
INSTALLED | dba   | MAKE | OPEN MASTER KEY DECRYPTION BY PASSWORD = '' | Msg 15313, Level 16, State ?, Line 1: The key is not encrypted using the specified decryptor. | OPEN with a wrong password: 15313
INSTALLED | dba   | MAKE | OPEN MASTER KEY DECRYPTION BY PASSWORD = 'PWD'; CLOSE MASTER KEY |  | CLOSE MASTER KEY
INSTALLED | dba   | MAKE | CLOSE MASTER KEY | Msg 15315, Level 16, State ?, Line 1: The key 'master key' is not open. Please open the key before using it. | succeeds only when opened in the session
INSTALLED | dba   | MAKE | ALTER MASTER KEY ADD ENCRYPTION BY PASSWORD = 'An0ther-word' |  | ALTER MASTER KEY
INSTALLED | dba   | MAKE | ALTER MASTER KEY ADD ENCRYPTION BY PASSWORD = 'An0ther-word'; OPEN MASTER KEY DECRYPTION BY PASSWORD = 'An0ther-word' |  | either password opens it
INSTALLED | dba   | MAKE | ALTER MASTER KEY DROP ENCRYPTION BY PASSWORD = 'PWD' | Msg 15558, Level 16, State ?, Line 1: Cannot drop encryption by password ''. | last password dropped: 15558
INSTALLED | dba   | MAKE | ALTER MASTER KEY DROP ENCRYPTION BY PASSWORD = 'not it' | Msg 15313, Level 16, State ?, Line 1: The key is not encrypted using the specified decryptor. | found by value
INSTALLED | dba   | MAKE;;ALTER MASTER KEY DROP ENCRYPTION BY SERVICE MASTER KEY | ALTER MASTER KEY ADD ENCRYPTION BY SERVICE MASTER KEY | Msg 15581, Level 16, State ?, Line 1: Please create a master key in the database or open the master key in the session before performing this operation. | 15581 missing or closed (live)
INSTALLED | dba   | MAKE;;ALTER MASTER KEY DROP ENCRYPTION BY SERVICE MASTER KEY | OPEN MASTER KEY DECRYPTION BY PASSWORD = 'PWD'; ALTER MASTER KEY ADD ENCRYPTION BY SERVICE MASTER KEY |  | ALTER MASTER KEY
INSTALLED | dba   | MAKE;;ALTER MASTER KEY DROP ENCRYPTION BY SERVICE MASTER KEY | ALTER MASTER KEY REGENERATE WITH ENCRYPTION BY PASSWORD = 'An0ther-word' | Msg 15329, Level 16, State ?, Line 1: The current master key cannot be decrypted. If this is a database master key, you should attempt to open it in the session before performing this operation. The FORCE option can be used to ignore this error and continue the operation but the data encrypted by the old master key will be lost. | 15329 cannot be decrypted
INSTALLED | dba   | MAKE;;ALTER MASTER KEY DROP ENCRYPTION BY SERVICE MASTER KEY | ALTER MASTER KEY FORCE REGENERATE WITH ENCRYPTION BY PASSWORD = 'An0ther-word' | The current master key cannot be decrypted. The error was ignored because the FORCE option was specified. | with FORCE 15585
INSTALLED | dba   | MAKE | ALTER MASTER KEY REGENERATE WITH ENCRYPTION BY PASSWORD = 'An0ther-word'; OPEN MASTER KEY DECRYPTION BY PASSWORD = 'PWD' | Msg 15313, Level 16, State ?, Line 1: The key is not encrypted using the specified decryptor. | another password after REGENERATE
INSTALLED | dba   | MAKE | DROP MASTER KEY |  | DROP MASTER KEY
INSTALLED | dba   |  | DROP MASTER KEY | Msg 15151, Level 16, State ?, Line 1: Cannot drop the symmetric key 'master key', because it does not exist or you do not have permission. | none to drop
INSTALLED | dba   | MAKE | BACKUP MASTER KEY TO FILE = 'C:\\keys\\master.key' ENCRYPTION BY PASSWORD = 'C0py-word' |  | BACKUP MASTER KEY
INSTALLED | dba   | MAKE;;BACKUP MASTER KEY TO FILE = 'C:\\keys\\master.key' ENCRYPTION BY PASSWORD = 'C0py-word' | BACKUP MASTER KEY TO FILE = 'C:\\Keys\\MASTER.key' ENCRYPTION BY PASSWORD = 'C0py-word' | Msg 15240, Level 16, State ?, Line 1: Cannot write into file 'C:\\Keys\\MASTER.key'. Verify that you have write permissions, that the file path is valid, and that the file does not already exist. | file exists: 15240
INSTALLED | dba   | MAKE;;BACKUP MASTER KEY TO FILE = 'master.key' ENCRYPTION BY PASSWORD = 'C0py-word' | RESTORE MASTER KEY FROM FILE = 'master.key' DECRYPTION BY PASSWORD = 'C0py-word' ENCRYPTION BY PASSWORD = 'An0ther-word' | The old and new master keys are identical. No data re-encryption is required. | identical 15588
INSTALLED | dba   | MAKE;;BACKUP MASTER KEY TO FILE = 'master.key' ENCRYPTION BY PASSWORD = 'C0py-word' | RESTORE MASTER KEY FROM FILE = 'master.key' DECRYPTION BY PASSWORD = 'wrong' ENCRYPTION BY PASSWORD = 'An0ther-word' | Msg 15317, Level 16, State 2, Line 1: The master key file does not exist or has invalid format. | bad file 15317
INSTALLED | dba   |  | RESTORE MASTER KEY FROM FILE = 'C:\\nothing.key' DECRYPTION BY PASSWORD = 'x' ENCRYPTION BY PASSWORD = 'An0ther-word' | Msg 15317, Level 16, State ?, Line 1: The master key file does not exist or has invalid format. | bad file 15317
DATABASE  | dba   | MAKE;;BACKUP MASTER KEY TO FILE = 'master.key' ENCRYPTION BY PASSWORD = 'C0py-word' | ¶USE TestTDE; RESTORE MASTER KEY FROM FILE = 'master.key' DECRYPTION BY PASSWORD = 'C0py-word' ENCRYPTION BY PASSWORD = 'An0ther-word' | Changed database context to 'TestTDE'. | RESTORE MASTER KEY makes one where there is none
INSTALLED | dba   | MAKE | ALTER SERVICE MASTER KEY REGENERATE |  | ALTER SERVICE MASTER KEY
INSTALLED | dba   | BACKUP SERVICE MASTER KEY TO FILE = 'service.key' ENCRYPTION BY PASSWORD = 'C0py-word' | RESTORE SERVICE MASTER KEY FROM FILE = 'service.key' DECRYPTION BY PASSWORD = 'C0py-word' | The old and new master keys are identical. No data re-encryption is required. | identical 15588
INSTALLED | dba   | BACKUP SERVICE MASTER KEY TO FILE = 'service.key' ENCRYPTION BY PASSWORD = 'C0py-word';;ALTER SERVICE MASTER KEY REGENERATE | RESTORE SERVICE MASTER KEY FROM FILE = 'service.key' DECRYPTION BY PASSWORD = 'C0py-word' |  | RESTORE SERVICE MASTER KEY
INSTALLED | clerk |  | ALTER SERVICE MASTER KEY REGENERATE | Msg 15247, Level 16, State ?, Line 1: User does not have permission to perform this action. | CONTROL SERVER
""")
    void says(Stage stage, String login, @Nullable String given, String batch, @Nullable String messages) {
        EngineFixture.row(stage, login, given == null ? null : inWords(given), inWords(batch))
                .says(messages == null ? "" : messages);
    }

    private static String inWords(String batch) {
        return batch.replace("MAKE", "CREATE MASTER KEY ENCRYPTION BY PASSWORD = 'PWD'")
                .replace("PWD", "Un-guess-4-ble");
    }
}
