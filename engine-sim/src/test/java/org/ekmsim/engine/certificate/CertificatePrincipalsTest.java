package org.ekmsim.engine.certificate;

import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logins and users made from certificates; {@code CERT} stands for a CREATE CERTIFICATE c. */
class CertificatePrincipalsTest {

    private static final String CERTIFICATE =
            "CREATE CERTIFICATE c ENCRYPTION BY PASSWORD = 'Un-guess-4-ble' WITH SUBJECT = 'its own'";

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# stage   | given | batch | messages | source
INSTALLED | CERT | CREATE LOGIN l FROM CERTIFICATE c |  | CREATE LOGIN
INSTALLED | CERT | CREATE LOGIN l FROM CERTIFICATE nothing | Msg 15151, Level 16, State ?, Line 1: Cannot find the certificate 'nothing', because it does not exist or you do not have permission. | the object must be in master (15151)
INSTALLED | CERT;;CREATE LOGIN l FROM CERTIFICATE c | CREATE LOGIN again FROM CERTIFICATE c | Msg 33140, Level 16, State ?, Line 1: The login 'again' could not be created because a login is already associated with certificate 'c'. | one login per certificate: 33140
INSTALLED | CERT;;CREATE LOGIN l FROM CERTIFICATE c | DROP CERTIFICATE c | Msg 15559, Level 16, State ?, Line 1: Cannot drop certificate 'c' because there is a login mapped to it. | 15559 (live)
INSTALLED | CERT;;CREATE LOGIN l FROM CERTIFICATE c | DROP LOGIN l; DROP CERTIFICATE c |  | drop order
INSTALLED | CERT;;CREATE LOGIN l FROM CERTIFICATE c | GRANT VIEW SERVER STATE TO l |  | it holds permissions
DATABASE  | USE TestTDE;;CERT | CREATE USER u FOR CERTIFICATE c |  | CREATE USER
DATABASE  | USE TestTDE;;CERT;;CREATE USER u FOR CERTIFICATE c | CREATE USER again FOR CERTIFICATE c | Msg 15063, Level 16, State ?, Line 1: The login already has an account under a different user name. | one user per certificate
DATABASE  | USE TestTDE | CREATE USER u FOR CERTIFICATE c | Msg 15151, Level 16, State ?, Line 1: Cannot find the certificate 'c', because it does not exist or you do not have permission. | 15151
DATABASE  | USE TestTDE;;CERT;;CREATE USER u FOR CERTIFICATE c | DROP CERTIFICATE c | Msg 15559, Level 16, State ?, Line 1: Cannot drop certificate 'c' because there is a user mapped to it. | 15559 (live)
DATABASE  | USE TestTDE;;CERT;;CREATE USER u FOR CERTIFICATE c | EXECUTE AS USER = 'u' | Msg 15517, Level 16, State ?, Line 1: Cannot execute as the database principal because the principal "u" does not exist, this type of principal cannot be impersonated, or you do not have permission. | no certificate may be impersonated
DATABASE  | USE TestTDE;;CERT | CREATE USER u FOR CERTIFICATE c WITH DEFAULT_SCHEMA = dbo | Msg 15259, Level 16, State ?, Line 1: The DEFAULT_SCHEMA clause cannot be used with principals mapped to certificates or asymmetric keys. | 15259
KEY       | CREATE USER u FOR ASYMMETRIC KEY EKMSampleASYKey | DROP ASYMMETRIC KEY EKMSampleASYKey | Msg 15559, Level 16, State ?, Line 1: Cannot drop asymmetric key 'EKMSampleASYKey' because there is a user mapped to it. | 15559 (live)
""")
    void says(Stage stage, String given, String batch, @Nullable String messages) {
        var client = EngineFixture.connect(EngineFixture.at(stage).world(), EngineFixture.DBA);
        for (String before : given.replace("CERT;;", CERTIFICATE + ";;")
                .replaceAll("CERT$", CERTIFICATE)
                .split(";;", -1)) {
            client.run(before).succeeds();
        }
        client.run(batch).says(messages == null ? "" : messages);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SELECT type, type_desc FROM sys.server_principals WHERE name = 'l' | C | CERTIFICATE_MAPPED_LOGIN
                    SELECT COUNT(*), COUNT(*) FROM sys.server_principals p JOIN sys.certificates c ON p.sid = c.sid | 1 | 1
                    SELECT type, type_desc FROM sys.database_principals WHERE name = 'u' | C | CERTIFICATE_MAPPED_USER
                    """)
    void views_tell_where_they_come_from(String query, String first, String second) {
        EngineFixture.at(Stage.INSTALLED)
                .given(CERTIFICATE, "CREATE LOGIN l FROM CERTIFICATE c", "CREATE USER u FOR CERTIFICATE c")
                .sql(query)
                .returns(first + " | " + second);
    }
}
