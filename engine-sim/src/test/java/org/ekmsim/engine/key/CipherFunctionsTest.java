package org.ekmsim.engine.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.engine.type.Binary;
import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Data under keys of the server's own. */
class CipherFunctionsTest {

    private static final String OPEN = "OPEN SYMMETRIC KEY k DECRYPTION BY CERTIFICATE c";

    private World world = EngineFixture.at(Stage.DATABASE)
            .given(
                    "CREATE MASTER KEY ENCRYPTION BY PASSWORD = 'Un-guess-4-ble'",
                    "CREATE CERTIFICATE c WITH SUBJECT = 'c'",
                    "CREATE ASYMMETRIC KEY a WITH ALGORITHM = RSA_2048",
                    "CREATE SYMMETRIC KEY k WITH ALGORITHM = AES_256, KEY_SOURCE = 'source', IDENTITY_VALUE = 'identity'"
                            + " ENCRYPTION BY CERTIFICATE c")
            .world();

    private Client client = EngineFixture.connect(world, EngineFixture.DBA);

    @BeforeEach
    void connect() {
        client = EngineFixture.connect(world, EngineFixture.DBA);
    }

    @Test
    void an_open_key_encrypts_and_decrypts() {
        client.run(OPEN).succeeds();

        client.run("SELECT CONVERT(nvarchar(20), DECRYPTBYKEY(ENCRYPTBYKEY(KEY_GUID('k'), N'Zürich')))")
                .returns("Zürich");
        client.run("SELECT KEY_NAME(ENCRYPTBYKEY(KEY_GUID('k'), 'x'))").returns("k");
        client.run(
                        "SELECT CASE WHEN SUBSTRING(ENCRYPTBYKEY(KEY_GUID('k'), 'x'), 1, 16) = CAST(KEY_GUID('k') AS varbinary(16))"
                                + " THEN 'begins with the GUID' END")
                .returns("begins with the GUID");
    }

    @Test
    void a_closed_key_gives_null() {
        client.run("SELECT ENCRYPTBYKEY(KEY_GUID('k'), 'x')").returns("null");
        client.run(OPEN).succeeds();
        Object cipherText =
                client.run("SELECT ENCRYPTBYKEY(KEY_GUID('k'), 'x')").value();
        client.run("CLOSE ALL SYMMETRIC KEYS").succeeds();

        client.run("SELECT DECRYPTBYKEY(" + cipherText + ")").returns("null");
    }

    @Test
    void an_authenticator_has_to_be_the_same() {
        client.run(OPEN).succeeds();
        client.run(
                        "DECLARE @c varbinary(8000) = ENCRYPTBYKEY(KEY_GUID('k'), 'x', 1, 'row 7');"
                                + " SELECT CONVERT(varchar(9), DECRYPTBYKEY(@c, 1, 'row 7')), DECRYPTBYKEY(@c, 1, 'row 8'), DECRYPTBYKEY(@c)")
                .returns("x | null | null");
    }

    @Test
    void it_decrypts_in_its_own_database_only() {
        client.run(OPEN).succeeds();
        Object cipherText =
                client.run("SELECT ENCRYPTBYKEY(KEY_GUID('k'), 'x')").value();
        client.run("USE TestTDE").succeeds();

        client.run("SELECT DECRYPTBYKEY(" + cipherText + ")").returns("null");
        client.run("SELECT key_name, database_name FROM sys.openkeys").returns("k | master");
    }

    @Test
    void the_same_phrases_make_the_same_key_elsewhere() {
        client.run(OPEN).succeeds();
        Object cipherText =
                client.run("SELECT ENCRYPTBYKEY(KEY_GUID('k'), 'reproducible')").value();
        client.run("USE TestTDE; CREATE SYMMETRIC KEY again WITH ALGORITHM = AES_256, KEY_SOURCE = 'source',"
                        + " IDENTITY_VALUE = 'identity' ENCRYPTION BY PASSWORD = 'Un-guess-4-ble'; CLOSE ALL SYMMETRIC KEYS;"
                        + " OPEN SYMMETRIC KEY again DECRYPTION BY PASSWORD = 'Un-guess-4-ble'")
                .succeeds();

        client.run("SELECT CONVERT(varchar(20), DECRYPTBYKEY(" + cipherText + "))")
                .returns("reproducible");
    }

    @Test
    void certificates_and_asymmetric_keys_encrypt_and_sign() {
        for (String[] words : new String[][] {{"CERT", "CERT_ID('c')"}, {"ASYMKEY", "ASYMKEY_ID('a')"}}) {
            String by = words[0];
            String id = words[1];
            client.run("SELECT CONVERT(varchar(20), DECRYPTBY" + by + "(" + id + ", ENCRYPTBY" + by + "(" + id
                            + ", 'plain')))")
                    .returns("plain");
            client.run("SELECT VERIFYSIGNEDBY" + by + "(" + id + ", 'text', SIGNBY" + by + "(" + id + ", 'text')),"
                            + " VERIFYSIGNEDBY" + by + "(" + id + ", 'other', SIGNBY" + by + "(" + id + ", 'text'))")
                    .returns("1 | 0");
            client.run("SELECT DATALENGTH(ENCRYPTBY" + by + "(" + id + ", REPLICATE('x', 245))), ENCRYPTBY" + by + "("
                            + id + ", REPLICATE('x', 246))")
                    .returns("256 | null");
        }
    }

    @Test
    void what_no_private_key_opens_is_null() {
        client.run("SELECT DECRYPTBYCERT(CERT_ID('c'), 0x01), DECRYPTBYCERT(99, 0x01), SIGNBYCERT(NULL, 'x')")
                .returns("null | null | null");
    }

    @Test
    void views_tell_what_protects_them() {
        client.run(
                        "SELECT name, pvt_key_encryption_type, algorithm_desc, key_length FROM sys.asymmetric_keys WHERE name = 'a'")
                .returns("a | MK | RSA_2048 | 2048");
        client.run("SELECT e.crypt_type, e.crypt_type_desc FROM sys.key_encryptions e"
                        + " JOIN sys.certificates c ON e.thumbprint = c.thumbprint")
                .returns("EPUC | ENCRYPTION BY CERTIFICATE");
        client.run("SELECT algorithm_desc, key_algorithm FROM sys.symmetric_keys WHERE name = 'k'")
                .returns("AES_256 | A3");
    }

    @Test
    void a_restart_keeps_them() {
        world.defaultInstance().restart();
        connect();
        client.run(OPEN).saysNothing();

        assertThat(client.run("SELECT ENCRYPTBYKEY(KEY_GUID('k'), 'x')").value())
                .isInstanceOf(Binary.class);
    }

    @Test
    void open_keys_end_with_the_session() {
        client.run(OPEN).succeeds();
        client.reset();

        client.run("SELECT COUNT(*) FROM sys.openkeys").returns("0");
    }
}
