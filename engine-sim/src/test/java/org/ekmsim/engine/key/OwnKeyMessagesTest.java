package org.ekmsim.engine.key;

import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the statements about keys of the server's own answer. {@code KEY} stands for a CREATE SYMMETRIC KEY k by a password, {@code OPEN}
 * opens it, {@code CERT} makes a certificate c with a password, {@code CHILD} a key encrypted by k.
 */
class OwnKeyMessagesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# given | batch | messages | source
        | KEY |  | CREATE SYMMETRIC KEY
KEY     | KEY | Msg 15282, Level 16, State ?, Line 1: A key with name 'k' or user defined unique identifier already exists or you do not have permissions to create it. | 15282 in use
        | CREATE SYMMETRIC KEY k WITH ALGORITHM = AES_256 | Msg 15542, Level 16, State ?, Line 1: Cannot create a key without specifying an encryptor. | at least one encryption (15542)
        | CREATE SYMMETRIC KEY k WITH KEY_SOURCE = 'phrase' ENCRYPTION BY PASSWORD = 'PWD' | Msg 15314, Level 16, State ?, Line 1: Either no algorithm has been specified or the bitlength and the algorithm specified for the key are not available in this installation of this operating system. | no default algorithm
        | CREATE SYMMETRIC KEY ##k WITH ALGORITHM = AES_256 ENCRYPTION BY PASSWORD = 'PWD' | Msg 15316, Level 16, State ?, Line 1: Global temporary keys are not allowed. You can only use local temporary keys. | ##name: 15316
        | CREATE SYMMETRIC KEY k WITH ALGORITHM = AES_256 ENCRYPTION BY CERTIFICATE c | Msg 15151, Level 16, State ?, Line 1: Cannot find the certificate 'c', because it does not exist or you do not have permission. | 15151
KEY     | CHILD | Msg 15315, Level 16, State ?, Line 1: The key 'k' is not open. Please open the key before using it. | encrypting symmetric key must be open: 15315 (live)
KEY;;OPEN | CHILD |  | by an open symmetric key
KEY     | OPEN |  | OPEN SYMMETRIC KEY
KEY;;OPEN | OPEN |  | opening an open key is harmless (live)
KEY     | OPEN SYMMETRIC KEY k DECRYPTION BY PASSWORD = 'wrong' | Msg 15313, Level 16, State ?, Line 1: The key is not encrypted using the specified decryptor. | wrong password 15313
        | OPEN | Msg 15151, Level 16, State ?, Line 1: Cannot find the symmetric key 'k', because it does not exist or you do not have permission. | 15151 unknown
KEY;;CERT | OPEN SYMMETRIC KEY k DECRYPTION BY CERTIFICATE c | Msg 15313, Level 16, State ?, Line 1: The key is not encrypted using the specified decryptor. | 15313 not encrypted that way
CERT;;BYCERT | OPEN SYMMETRIC KEY k DECRYPTION BY CERTIFICATE c | Msg 15334, Level 16, State ?, Line 1: The certificate has a private key that is protected by a user defined password. That password needs to be provided to enable the use of the private key. | 15334 (live)
CERT;;BYCERT | OPEN SYMMETRIC KEY k DECRYPTION BY CERTIFICATE c WITH PASSWORD = 'PWD' |  | WITH PASSWORD
KEY     | CLOSE SYMMETRIC KEY k | Msg 15315, Level 16, State 1, Line 1: The key 'k' is not open. Please open the key before using it. | closing a closed one is 15315 state 1 (live)
KEY;;OPEN | CLOSE SYMMETRIC KEY k |  | CLOSE SYMMETRIC KEY
KEY     | ALTER SYMMETRIC KEY k ADD ENCRYPTION BY PASSWORD = 'An0ther-word' | Msg 15315, Level 16, State ?, Line 1: The key 'k' is not open. Please open the key before using it. | must be open: 15315 (live)
KEY;;OPEN | ALTER SYMMETRIC KEY k ADD ENCRYPTION BY PASSWORD = 'An0ther-word' |  | ALTER SYMMETRIC KEY
KEY;;OPEN | ALTER SYMMETRIC KEY k ADD ENCRYPTION BY PASSWORD = 'PWD' | Msg 15579, Level 16, State ?, Line 1: Adding an encryption to the symmetric key failed. An encryption by the same password '' may already exist. | same one twice: 15579
KEY;;OPEN | ALTER SYMMETRIC KEY k DROP ENCRYPTION BY PASSWORD = 'wrong' | Msg 15313, Level 16, State ?, Line 1: The key is not encrypted using the specified decryptor. | DROP by a password that matches none: 15313 (live)
KEY;;OPEN | ALTER SYMMETRIC KEY k DROP ENCRYPTION BY PASSWORD = 'PWD' | Msg 15558, Level 16, State ?, Line 1: Cannot drop encryption by password ''. | last encryption: 15558 (live)
KEY;;OPEN;;CHILD | DROP SYMMETRIC KEY k | Msg 15352, Level 16, State ?, Line 1: The symmetric key cannot be dropped because one or more entities are either signed or encrypted using it. | another key is encrypted by it: 15352 (live)
CERT;;BYCERT | DROP CERTIFICATE c | Msg 15352, Level 16, State ?, Line 1: The certificate cannot be dropped because one or more entities are either signed or encrypted using it. | 15352
CERT;;BYCERT | ALTER CERTIFICATE c REMOVE PRIVATE KEY | Msg 33011, Level 16, State ?, Line 1: The certificate private key cannot be dropped because one or more entities are encrypted by it. | 33011 private key in use
        | CREATE ASYMMETRIC KEY a WITH ALGORITHM = RSA_2048 | Msg 15581, Level 16, State ?, Line 1: Please create a master key in the database or open the master key in the session before performing this operation. | neither: 15581 (p/live)
        | CREATE ASYMMETRIC KEY a WITH ALGORITHM = RSA_2048 ENCRYPTION BY PASSWORD = 'PWD' |  | CREATE ASYMMETRIC KEY
ASYM    | ALTER ASYMMETRIC KEY a WITH PRIVATE KEY (DECRYPTION BY PASSWORD = 'PWD', ENCRYPTION BY PASSWORD = 'An0ther-word') |  | password to password
ASYM    | ALTER ASYMMETRIC KEY a REMOVE PRIVATE KEY; ALTER ASYMMETRIC KEY a REMOVE PRIVATE KEY | Msg 15563, Level 16, State ?, Line 1: The asymmetric key has no private key set for it. | 15563 no private key
""")
    void says(@Nullable String given, String batch, @Nullable String messages) {
        Client client = EngineFixture.connect(EngineFixture.at(Stage.INSTALLED).world(), EngineFixture.DBA);
        for (String before : (given == null ? "" : given).split(";;", -1)) {
            client.run(inWords(before)).succeeds();
        }
        client.run(inWords(batch)).says(messages == null ? "" : messages);
    }

    private static String inWords(String batch) {
        return switch (batch.strip()) {
            case "KEY" -> "CREATE SYMMETRIC KEY k WITH ALGORITHM = AES_256 ENCRYPTION BY PASSWORD = 'Un-guess-4-ble'";
            case "OPEN" -> "OPEN SYMMETRIC KEY k DECRYPTION BY PASSWORD = 'Un-guess-4-ble'";
            case "CERT" -> "CREATE CERTIFICATE c ENCRYPTION BY PASSWORD = 'Un-guess-4-ble' WITH SUBJECT = 'its own'";
            case "BYCERT" -> "CREATE SYMMETRIC KEY k WITH ALGORITHM = AES_256 ENCRYPTION BY CERTIFICATE c";
            case "CHILD" -> "CREATE SYMMETRIC KEY child WITH ALGORITHM = AES_128 ENCRYPTION BY SYMMETRIC KEY k";
            case "ASYM" ->
                "CREATE ASYMMETRIC KEY a WITH ALGORITHM = RSA_2048 ENCRYPTION BY PASSWORD = 'Un-guess-4-ble'";
            default -> batch.replace("PWD", "Un-guess-4-ble");
        };
    }
}
