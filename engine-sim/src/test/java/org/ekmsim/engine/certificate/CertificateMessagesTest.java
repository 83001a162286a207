package org.ekmsim.engine.certificate;

import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the statements about certificates answer. {@code MASTER} stands for a CREATE MASTER KEY, {@code CERT} for a CREATE CERTIFICATE
 * c, {@code OWN} for one with a password, {@code SAVE} for its BACKUP with the private key, {@code PWD} for a password.
 */
class CertificateMessagesTest {

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# stage   | login | given | batch | messages | source
INSTALLED | dba   |  | CERT | Msg 15581, Level 16, State ?, Line 1: Please create a master key in the database or open the master key in the session before performing this operation. | no master key 15581
INSTALLED | dba   | MASTER | CERT |  | CREATE CERTIFICATE
INSTALLED | dba   |  | OWN |  | ENCRYPTION BY PASSWORD needs no master key
INSTALLED | dba   | MASTER;;CERT | CERT | Msg 15232, Level 16, State ?, Line 1: A certificate with name 'c' already exists or this certificate already has been added to the database. | exists 15232
INSTALLED | clerk |  | OWN | Msg 15247, Level 16, State ?, Line 1: User does not have permission to perform this action. | no permission 15247
INSTALLED | dba   |  | CREATE CERTIFICATE c ENCRYPTION BY PASSWORD = 'PWD' WITH SUBJECT = '' | Msg 15212, Level 16, State ?, Line 1: Invalid certificate subject. The certificate subject must have between 1 and 128 characters. | subject up to 128 on Windows, 15212
INSTALLED | dba   |  | CREATE CERTIFICATE c ENCRYPTION BY PASSWORD = 'simple' WITH SUBJECT = 's' | Msg 15116, Level 16, State ?, Line 1: Password validation failed. The password does not meet the operating system policy requirements because it is too short. | password policy
INSTALLED | dba   |  | CREATE CERTIFICATE c ENCRYPTION BY PASSWORD = 'PWD' WITH SUBJECT = 's', EXPIRY_DATE = '20200101', START_DATE = '20190101' | Warning: The certificate you created is expired. | 15214 is a warning
INSTALLED | dba   |  | CREATE CERTIFICATE c ENCRYPTION BY PASSWORD = 'PWD' WITH SUBJECT = 's', START_DATE = '20300101' | Warning: The certificate you created is not yet valid; its start date is in the future. | 15215 is a warning
INSTALLED | dba   |  | CREATE CERTIFICATE c ENCRYPTION BY PASSWORD = 'PWD' WITH SUBJECT = 's', START_DATE = '20300101', EXPIRY_DATE = '20290101' | Warning: The certificate you created has an invalid validity period; its expiration date precedes its start date. | 15213 is a warning
INSTALLED | dba   |  | CREATE CERTIFICATE c ENCRYPTION BY PASSWORD = 'PWD' WITH SUBJECT = 's', START_DATE = 'soon' | Msg 241, Level 16, State ?, Line 1: Conversion failed when converting date and/or time from character string. | a date
INSTALLED | dba   |  | CREATE CERTIFICATE c FROM FILE = 'C:\\nothing.cer' | Msg 15208, Level 16, State ?, Line 1: The certificate, asymmetric key, or private key file is not valid or does not exist; or you do not have permissions for it. | bad data 15208
INSTALLED | dba   |  | CREATE CERTIFICATE c FROM BINARY = 0x300102 | Msg 15297, Level 16, State ?, Line 1: The certificate, asymmetric key, or private key data is invalid. | bad data 15297
INSTALLED | dba   | OWN;;SAVE | CREATE CERTIFICATE again FROM FILE = 'c.cer' | Msg 15232, Level 16, State ?, Line 1: A certificate with name 'again' already exists or this certificate already has been added to the database. | already added 15232
DATABASE  | dba   | OWN;;SAVE | ¶USE TestTDE; CREATE CERTIFICATE c FROM FILE = 'c.cer' WITH PRIVATE KEY (FILE = 'c.pvk', DECRYPTION BY PASSWORD = 'C0py-word', ENCRYPTION BY PASSWORD = 'PWD') | Changed database context to 'TestTDE'. | FROM FILE with its private key
DATABASE  | dba   | OWN;;SAVE | ¶USE TestTDE; CREATE CERTIFICATE c FROM FILE = 'c.cer' WITH PRIVATE KEY (FILE = 'c.pvk', DECRYPTION BY PASSWORD = 'wrong', ENCRYPTION BY PASSWORD = 'PWD') | Changed database context to 'TestTDE'. && Msg 15465, Level 16, State ?, Line 2: The private key password is invalid. | 15465
DATABASE  | dba   | OWN;;SAVE | ¶USE TestTDE; CREATE CERTIFICATE c FROM FILE = 'c.cer' WITH PRIVATE KEY (FILE = 'c.pvk', DECRYPTION BY PASSWORD = 'C0py-word') | Changed database context to 'TestTDE'. && Msg 15581, Level 16, State ?, Line 2: Please create a master key in the database or open the master key in the session before performing this operation. | no master key 15581
DATABASE  | dba   | OWN;;SAVE;;CREATE CERTIFICATE d ENCRYPTION BY PASSWORD = 'PWD' WITH SUBJECT = 'd';;BACKUP CERTIFICATE d TO FILE = 'd.cer' | ¶USE TestTDE; CREATE CERTIFICATE d FROM FILE = 'd.cer' WITH PRIVATE KEY (FILE = 'c.pvk', DECRYPTION BY PASSWORD = 'C0py-word', ENCRYPTION BY PASSWORD = 'PWD') | Changed database context to 'TestTDE'. && Msg 15474, Level 16, State ?, Line 2: Invalid private key. The private key does not match the public key of the certificate. | 15474
INSTALLED | dba   | OWN;;SAVE | SAVE | Msg 15240, Level 16, State ?, Line 1: Cannot write into file 'c.pvk'. Verify that you have write permissions, that the file path is valid, and that the file does not already exist. | never overwrites 15240
INSTALLED | dba   | OWN | BACKUP CERTIFICATE c TO FILE = 'c.cer' |  | BACKUP CERTIFICATE
INSTALLED | dba   | OWN | BACKUP CERTIFICATE c TO FILE = 'c.cer' WITH PRIVATE KEY (FILE = 'c.pvk', ENCRYPTION BY PASSWORD = 'C0py-word') | Msg 15334, Level 16, State ?, Line 1: The certificate has a private key that is protected by a user defined password. That password needs to be provided to enable the use of the private key. | DECRYPTION BY PASSWORD
INSTALLED | dba   | OWN;;ALTER CERTIFICATE c REMOVE PRIVATE KEY | SAVE | Msg 15246, Level 16, State ?, Line 1: Cannot dump the private key of certificate 'c' because the private key cannot be found. | no private key 15246
INSTALLED | clerk | OWN | SAVE | Msg 15151, Level 16, State ?, Line 1: Cannot find the certificate 'c', because it does not exist or you do not have permission. | public part: anyone who sees it
DATABASE  | clerk | USE TestTDE; CREATE USER clerk; OWN; GRANT VIEW DEFINITION TO clerk | ¶USE TestTDE; SAVE | Changed database context to 'TestTDE'. && Msg 15247, Level 16, State ?, Line 2: User does not have permission to perform this action. | with private key: CONTROL on the certificate - 15247 (live)
INSTALLED | dba   | OWN | ALTER CERTIFICATE c REMOVE PRIVATE KEY |  | ALTER CERTIFICATE
INSTALLED | dba   | OWN;;ALTER CERTIFICATE c REMOVE PRIVATE KEY | ALTER CERTIFICATE c REMOVE PRIVATE KEY | Msg 15563, Level 16, State ?, Line 1: The certificate has no private key set for it. | no private key 15563
INSTALLED | dba   | OWN | ALTER CERTIFICATE c WITH PRIVATE KEY (DECRYPTION BY PASSWORD = 'PWD', ENCRYPTION BY PASSWORD = 'An0ther-word') |  | password to password
INSTALLED | dba   | OWN | ALTER CERTIFICATE c WITH PRIVATE KEY (DECRYPTION BY PASSWORD = 'wrong', ENCRYPTION BY PASSWORD = 'An0ther-word') | Msg 15465, Level 16, State ?, Line 1: The private key password is invalid. | wrong password 15465
INSTALLED | dba   | OWN | ALTER CERTIFICATE c WITH PRIVATE KEY (DECRYPTION BY PASSWORD = 'PWD') | Msg 15581, Level 16, State ?, Line 1: Please create a master key in the database or open the master key in the session before performing this operation. | password to master key
INSTALLED | dba   | MASTER;;OWN | ALTER CERTIFICATE c WITH PRIVATE KEY (DECRYPTION BY PASSWORD = 'PWD') |  | password to master key
INSTALLED | dba   | MASTER;;CERT | ALTER CERTIFICATE c WITH PRIVATE KEY (ENCRYPTION BY PASSWORD = 'PWD') |  | master key to password
INSTALLED | dba   | MASTER;;CERT | ALTER CERTIFICATE c WITH PRIVATE KEY (DECRYPTION BY PASSWORD = 'PWD', ENCRYPTION BY PASSWORD = 'PWD') | Msg 15147, Level 16, State ?, Line 1: No decryption password should be provided because the private key of this certificate is encrypted by a master key. | 15147
INSTALLED | dba   | OWN;;SAVE;;ALTER CERTIFICATE c REMOVE PRIVATE KEY | ALTER CERTIFICATE c WITH PRIVATE KEY (FILE = 'c.pvk', DECRYPTION BY PASSWORD = 'C0py-word', ENCRYPTION BY PASSWORD = 'PWD') |  | a private key for a certificate without one
INSTALLED | dba   | OWN;;SAVE | ALTER CERTIFICATE c WITH PRIVATE KEY (FILE = 'c.pvk', DECRYPTION BY PASSWORD = 'C0py-word', ENCRYPTION BY PASSWORD = 'PWD') | Msg 15332, Level 16, State ?, Line 1: The private key is already set for this file. To change it you should drop and re-create the certificate. | 15332
INSTALLED | dba   | OWN | ALTER CERTIFICATE c WITH ACTIVE FOR BEGIN_DIALOG = OFF |  | ACTIVE FOR BEGIN_DIALOG
INSTALLED | dba   |  | ALTER CERTIFICATE c REMOVE PRIVATE KEY | Msg 15151, Level 16, State ?, Line 1: Cannot alter the certificate 'c', because it does not exist or you do not have permission. | 15151
INSTALLED | dba   | OWN | DROP CERTIFICATE c |  | DROP CERTIFICATE
INSTALLED | clerk | OWN | DROP CERTIFICATE c | Msg 15151, Level 16, State ?, Line 1: Cannot drop the certificate 'c', because it does not exist or you do not have permission. | 15151
DATABASE  | clerk | USE TestTDE; CREATE USER clerk; OWN; GRANT CONTROL ON CERTIFICATE::c TO clerk | ¶USE TestTDE; DROP CERTIFICATE c | Changed database context to 'TestTDE'. | CONTROL on the object drops
DATABASE  | clerk | USE TestTDE; CREATE USER clerk; OWN; GRANT ALTER ON CERTIFICATE::c TO clerk | ¶USE TestTDE; DROP CERTIFICATE c | Changed database context to 'TestTDE'. && Msg 15151, Level 16, State ?, Line 2: Cannot drop the certificate 'c', because it does not exist or you do not have permission. | ALTER on the object does not drop
INSTALLED | dba   | MASTER;;CERT | DROP MASTER KEY | Msg 15580, Level 16, State ?, Line 1: Cannot drop master key because certificate 'c' is encrypted by it. | 15580 (live)
DATABASE  | dba   | USE TestTDE; CREATE USER u WITHOUT LOGIN; CREATE ROLE r | ¶USE TestTDE; CREATE CERTIFICATE c AUTHORIZATION r ENCRYPTION BY PASSWORD = 'PWD' WITH SUBJECT = 's' | Changed database context to 'TestTDE'. && Msg 15345, Level 16, State ?, Line 2: An entity of type certificate cannot be owned by a role, a group, or by principals mapped to certificates or asymmetric keys. | role as owner 15345
DATABASE  | dba   | USE TestTDE; CREATE USER u WITHOUT LOGIN; OWN | ¶USE TestTDE; ALTER AUTHORIZATION ON CERTIFICATE::c TO u | Changed database context to 'TestTDE'. | ALTER AUTHORIZATION
""")
    void says(Stage stage, String login, @Nullable String given, String batch, @Nullable String messages) {
        EngineFixture.row(stage, login, given == null ? null : inWords(given), inWords(batch))
                .says(messages == null ? "" : messages);
    }

    private static String inWords(String batch) {
        return batch.replace("MASTER;;", "CREATE MASTER KEY ENCRYPTION BY PASSWORD = 'PWD';;")
                .replaceAll("^MASTER$", "CREATE MASTER KEY ENCRYPTION BY PASSWORD = 'PWD'")
                .replaceAll("\\bCERT\\b", "CREATE CERTIFICATE c WITH SUBJECT = 'TestTDE protector'")
                .replace("OWN", "CREATE CERTIFICATE c ENCRYPTION BY PASSWORD = 'PWD' WITH SUBJECT = 'its own'")
                .replace(
                        "SAVE",
                        "BACKUP CERTIFICATE c TO FILE = 'c.cer' WITH PRIVATE KEY (FILE = 'c.pvk',"
                                + " DECRYPTION BY PASSWORD = 'PWD', ENCRYPTION BY PASSWORD = 'C0py-word')")
                .replace("PWD", "Un-guess-4-ble");
    }
}
