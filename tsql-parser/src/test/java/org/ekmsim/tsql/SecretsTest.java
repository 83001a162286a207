package org.ekmsim.tsql;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.tsql.credential.CreateCredential;
import org.ekmsim.tsql.tree.PrintOptions;
import org.ekmsim.tsql.tree.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets are in the tree, and in no text the tree gives of itself unless asked for. */
class SecretsTest {

    private final TsqlParser parser = new TsqlParser(new ParseOptions(16, true));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE CREDENTIAL c WITH IDENTITY = 'i', SECRET = 'hunter2'",
                "ALTER CREDENTIAL c WITH IDENTITY = 'i', SECRET = N'hunter2'",
                "CREATE LOGIN l WITH PASSWORD = 'hunter2'",
                "CREATE LOGIN l WITH PASSWORD = 0xDEADBEEF HASHED",
                "ALTER LOGIN l WITH PASSWORD = 'hunter2' OLD_PASSWORD = 'hunter2'",
                "CREATE MASTER KEY ENCRYPTION BY PASSWORD = 'hunter2'",
                "ALTER MASTER KEY DROP ENCRYPTION BY PASSWORD = 'hunter2'",
                "OPEN MASTER KEY DECRYPTION BY PASSWORD = 'hunter2'",
                "BACKUP MASTER KEY TO FILE = 'f' ENCRYPTION BY PASSWORD = 'hunter2'",
                "RESTORE MASTER KEY FROM FILE = 'f' DECRYPTION BY PASSWORD = 'hunter2' ENCRYPTION BY PASSWORD = 'hunter2'",
                "ALTER SERVICE MASTER KEY WITH OLD_ACCOUNT = 'a', OLD_PASSWORD = 'hunter2'",
                "BACKUP SERVICE MASTER KEY TO FILE = 'f' ENCRYPTION BY PASSWORD = 'hunter2'",
                "RESTORE SERVICE MASTER KEY FROM FILE = 'f' DECRYPTION BY PASSWORD = 'hunter2'",
                "CREATE ASYMMETRIC KEY k WITH ALGORITHM = RSA_2048 ENCRYPTION BY PASSWORD = 'hunter2'",
                "ALTER ASYMMETRIC KEY k WITH PRIVATE KEY (DECRYPTION BY PASSWORD = 'hunter2')",
                "CREATE SYMMETRIC KEY k WITH KEY_SOURCE = 'hunter2', ALGORITHM = AES_128 ENCRYPTION BY CERTIFICATE c",
                "CREATE SYMMETRIC KEY k WITH ALGORITHM = AES_128 ENCRYPTION BY PASSWORD = 'hunter2'",
                "OPEN SYMMETRIC KEY k DECRYPTION BY CERTIFICATE c WITH PASSWORD = 'hunter2'",
                "OPEN SYMMETRIC KEY k DECRYPTION BY PASSWORD = 'hunter2'",
                "BACKUP SYMMETRIC KEY k TO FILE = 'f' ENCRYPTION BY PASSWORD = 'hunter2'",
                "CREATE CERTIFICATE c ENCRYPTION BY PASSWORD = 'hunter2' WITH SUBJECT = 's'",
                "CREATE CERTIFICATE c FROM BINARY = 0x01 WITH PRIVATE KEY (BINARY = 0xDEADBEEF)",
                "BACKUP CERTIFICATE c TO FILE = 'f' WITH PRIVATE KEY (FILE = 'g', ENCRYPTION BY PASSWORD = 'hunter2')",
                "CREATE DATABASE SCOPED CREDENTIAL c WITH IDENTITY = 'i', SECRET = 'hunter2'",
                "CREATE USER u WITH PASSWORD = 'hunter2'",
                "ALTER USER u WITH PASSWORD = 'hunter2' OLD_PASSWORD = 'hunter2'",
                "CREATE APPLICATION ROLE a WITH PASSWORD = 'hunter2'",
                "ADD SIGNATURE TO p BY CERTIFICATE c WITH PASSWORD = 'hunter2'",
                "EXEC ('CREATE CREDENTIAL c WITH IDENTITY = ''i'', SECRET = ''hunter2''')",
                "EXEC sp_executesql N'CREATE LOGIN l WITH PASSWORD=''hunter2'''",
                "EXEC sp_setapprole 'a', 'hunter2'",
                "EXEC sp_addlinkedsrvlogin @rmtsrvname = 's', @rmtpassword = 'hunter2'",
                "EXEC sp_control_dbmasterkey_password @db_name = 'd', @password = N'hunter2', @action = 'add'",
                "CREATE PROCEDURE p AS CREATE LOGIN l WITH PASSWORD = 'hunter2'",
                "CREATE PROCEDURE p @password sysname = 'hunter2' AS SELECT 1",
                "DECLARE @password sysname = N'hunter2'",
                "SET @secret = 'hunter2'",
                "RESTORE DATABASE d FROM DISK = 'x' WITH PASSWORD = 'hunter2'",
                "RESTORE LABELONLY FROM DISK = 'x' WITH MEDIAPASSWORD = 'hunter2'",
                "BACKUP LOG d TO DISK = 'x' WITH PASSWORD = 'hunter2'",
                "SELECT * FROM OPENROWSET('p', 'Server=x;Pwd=hunter2', 'SELECT 1') AS o",
                "SELECT * FROM OPENROWSET('p', 'd'; 'u'; 'hunter2', t) AS o",
                "INSERT INTO OPENDATASOURCE('p', 'Server=x;Pwd=hunter2').d.s.t VALUES (1)",
                "IF 1 = 1 BEGIN CREATE LOGIN l WITH PASSWORD = 'hunter2' END"
            })
    void areMaskedByToString(String batch) {
        Statement statement = parser.parse(batch).statements().get(0);
        assertThat(statement.toString()).doesNotContain("hunter2", "DEADBEEF").contains("***");
        assertThat(statement.print(PrintOptions.complete())).containsAnyOf("hunter2", "DEADBEEF");
        assertThat(parser.parse(batch).toString()).doesNotContain("hunter2", "DEADBEEF");
    }

    @Test
    void areMaskedInTheLiteralItself() {
        CreateCredential statement =
                (CreateCredential) parser.parse("CREATE CREDENTIAL c WITH IDENTITY = 'i', SECRET = 'hunter2'")
                        .statements()
                        .get(0);
        assertThat(statement.secret()).hasToString("'***'");
        assertThat(statement.secret().value()).isEqualTo("hunter2");
        assertThat(statement.identity()).hasToString("'i'");
    }
}
