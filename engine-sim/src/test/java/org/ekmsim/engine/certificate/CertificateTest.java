package org.ekmsim.engine.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.junit.jupiter.api.Test;

/** What views and functions show of certificates, and what becomes of them. */
class CertificateTest {

    private static final EngineFixture MADE = EngineFixture.at(Stage.DATABASE)
            .given(
                    "CREATE MASTER KEY ENCRYPTION BY PASSWORD = 'Un-guess-4-ble'",
                    "CREATE CERTIFICATE Shipping04 WITH SUBJECT = 'Sammamish Shipping Records',"
                            + " START_DATE = '20261031', EXPIRY_DATE = '20291031'");

    private static final String SAVED = "BACKUP CERTIFICATE Shipping04 TO FILE = 's.cer'"
            + " WITH PRIVATE KEY (FILE = 's.pvk', ENCRYPTION BY PASSWORD = 'C0py-word')";

    @Test
    void the_view_shows_what_the_statement_said() {
        MADE.sql("SELECT name, certificate_id, principal_id, pvt_key_encryption_type, pvt_key_encryption_type_desc,"
                        + " is_active_for_begin_dialog, issuer_name, subject, CONVERT(varchar(30), start_date, 120),"
                        + " CONVERT(varchar(30), expiry_date, 120), pvt_key_last_backup_date, key_length, DATALENGTH(thumbprint)"
                        + " FROM sys.certificates")
                .returns(
                        "Shipping04 | 256 | 1 | MK | ENCRYPTED_BY_MASTER_KEY | true | Sammamish Shipping Records"
                                + " | Sammamish Shipping Records | 2026-10-31 00:00:00 | 2029-10-31 00:00:00 | null | 2048 | 20");
    }

    @Test
    void the_identifier_is_made_of_the_thumbprint() {
        MADE.sql("SELECT CASE WHEN sid = 0x010600000000000901000000 + thumbprint AND string_sid LIKE 'S-1-9-1-%'"
                        + " THEN 'its own' END FROM sys.certificates")
                .returns("its own");
    }

    @Test
    void a_backup_of_the_private_key_is_remembered() {
        MADE.given(SAVED)
                .sql("SELECT CASE WHEN pvt_key_last_backup_date <= GETUTCDATE() THEN 'saved' END FROM sys.certificates")
                .returns("saved");
        MADE.given("BACKUP CERTIFICATE Shipping04 TO FILE = 's.cer'")
                .sql("SELECT pvt_key_last_backup_date FROM sys.certificates")
                .returns("null");
    }

    @Test
    void the_same_certificate_comes_back_from_its_files() {
        World world = MADE.given(SAVED).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        Object thumbprint = dba.run("SELECT thumbprint FROM sys.certificates").value();
        dba.run("DROP CERTIFICATE Shipping04").succeeds();
        dba.run("CREATE CERTIFICATE back FROM FILE = 's.cer'"
                        + " WITH PRIVATE KEY (FILE = 's.pvk', DECRYPTION BY PASSWORD = 'C0py-word')")
                .succeeds();

        assertThat(dba.run("SELECT thumbprint FROM sys.certificates WHERE pvt_key_encryption_type = 'MK'")
                        .value())
                .isEqualTo(thumbprint);
        assertThat(dba.run("SELECT certificate_id FROM sys.certificates").value())
                .as("ids are not reused")
                .isEqualTo(257);
    }

    @Test
    void it_moves_to_another_database_by_its_bytes() {
        World world = MADE.world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        Object encoded = dba.run("SELECT CERTENCODED(CERT_ID('Shipping04'))").value();
        Object key = dba.run("SELECT CERTPRIVATEKEY(CERT_ID('Shipping04'), 'C0py-word')")
                .value();

        dba.run("USE TestTDE; CREATE CERTIFICATE moved FROM BINARY = " + encoded + " WITH PRIVATE KEY (BINARY = " + key
                        + ", DECRYPTION BY PASSWORD = 'C0py-word', ENCRYPTION BY PASSWORD = 'An0ther-word')")
                .succeeds();

        dba.run("SELECT pvt_key_encryption_type FROM sys.certificates").returns("PW");
        dba.run("SELECT COUNT(*) FROM sys.certificates c JOIN master.sys.certificates m ON c.thumbprint = m.thumbprint")
                .returns("1");
    }

    @Test
    void functions_tell_its_properties() {
        MADE.sql("SELECT CERTPROPERTY(CERT_ID('shipping04'), 'Subject'), CERTPROPERTY(256, 'nothing'),"
                        + " CERTPROPERTY(1, 'Subject'), CERT_ID('nothing')")
                .returns("Sammamish Shipping Records | null | null | null");
    }

    @Test
    void another_master_key_keeps_the_private_key_usable() {
        MADE.given("ALTER MASTER KEY REGENERATE WITH ENCRYPTION BY PASSWORD = 'An0ther-word'")
                .sql(SAVED)
                .saysNothing();
    }

    @Test
    void a_master_key_given_up_takes_the_private_key_with_it() {
        MADE.given(
                        "ALTER MASTER KEY DROP ENCRYPTION BY SERVICE MASTER KEY",
                        "ALTER MASTER KEY FORCE REGENERATE WITH ENCRYPTION BY PASSWORD = 'An0ther-word'",
                        "OPEN MASTER KEY DECRYPTION BY PASSWORD = 'An0ther-word';"
                                + " ALTER MASTER KEY ADD ENCRYPTION BY SERVICE MASTER KEY")
                .sql(SAVED)
                .fails(15466, 16, 1, "An error occurred during decryption.");
    }

    @Test
    void it_stands_on_the_pages_of_its_database() {
        World world = MADE.world();
        world.defaultInstance().restart();

        EngineFixture.connect(world, EngineFixture.DBA).run(SAVED).saysNothing();
    }

    @Test
    void every_run_of_a_world_makes_the_same_certificate() {
        String thumbprint = "SELECT thumbprint FROM sys.certificates";

        assertThat(MADE.sql(thumbprint).value())
                .isNotNull()
                .isEqualTo(MADE.sql(thumbprint).value());
    }

    @Test
    void who_may_see_it_sees_it() {
        EngineFixture granted =
                MADE.given("CREATE USER clerk; GRANT VIEW DEFINITION ON CERTIFICATE::Shipping04 TO clerk");

        granted.as("clerk")
                .sql("SELECT name, CERT_ID(name) FROM sys.certificates")
                .returns("Shipping04 | 256");
        MADE.as("clerk").sql("SELECT name FROM sys.certificates").returns();
        granted.sql("SELECT class_desc, major_id, permission_name FROM sys.database_permissions WHERE class = 25")
                .returns("CERTIFICATE | 256 | VIEW DEFINITION");
    }
}
