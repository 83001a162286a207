package org.ekmsim.engine.masterkey;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.junit.jupiter.api.Test;

/** What the views show of master keys, and what becomes of them. */
class MasterKeyTest {

    private static final String MAKE = "CREATE MASTER KEY ENCRYPTION BY PASSWORD = 'Un-guess-4-ble'";
    private static final EngineFixture MADE = EngineFixture.at(Stage.DATABASE).given(MAKE);

    @Test
    void master_shows_both_master_keys() {
        MADE.sql("SELECT name, principal_id, symmetric_key_id, key_length, key_algorithm, algorithm_desc, provider_type"
                        + " FROM sys.symmetric_keys ORDER BY symmetric_key_id")
                .returns(
                        "##MS_DatabaseMasterKey## | 1 | 101 | 256 | A3 | AES_256 | null",
                        "##MS_ServiceMasterKey## | 1 | 102 | 256 | A3 | AES_256 | null");
    }

    @Test
    void a_new_key_is_encrypted_by_password_and_by_the_service_master_key() {
        MADE.sql("SELECT key_id, thumbprint, crypt_type, crypt_type_desc FROM sys.key_encryptions ORDER BY crypt_type")
                .returns(
                        "101 | null | ESKM | ENCRYPTION BY MASTER KEY",
                        "101 | null | ESP2 | ENCRYPTION BY PASSWORD V2");
        MADE.sql("SELECT name FROM sys.databases WHERE is_master_key_encrypted_by_server = 1")
                .returns("master");
    }

    @Test
    void dropping_the_encryption_by_the_server_shows() {
        MADE.given("ALTER MASTER KEY DROP ENCRYPTION BY SERVICE MASTER KEY")
                .sql("SELECT COUNT(*) FROM sys.databases WHERE is_master_key_encrypted_by_server = 1")
                .returns("0");
    }

    @Test
    void who_has_no_permission_sees_no_master_key() {
        MADE.as("clerk").sql("SELECT name FROM sys.symmetric_keys").returns();
    }

    @Test
    void it_stands_on_the_pages_of_its_database() {
        World world = MADE.given("USE TestTDE; " + MAKE).world();
        world.defaultInstance().restart();

        EngineFixture.connect(world, EngineFixture.DBA)
                .run("SELECT name FROM TestTDE.sys.symmetric_keys")
                .returns("##MS_DatabaseMasterKey##");
        EngineFixture.connect(world, EngineFixture.DBA)
                .run("OPEN MASTER KEY DECRYPTION BY PASSWORD = 'Un-guess-4-ble'")
                .saysNothing();
    }

    @Test
    void a_rollback_takes_it_back() {
        World world = EngineFixture.at(Stage.DATABASE).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("BEGIN TRANSACTION; " + MAKE + "; ROLLBACK").succeeds();

        assertThat(dba.run("SELECT COUNT(*) FROM sys.symmetric_keys").value()).isEqualTo(1);
    }

    @Test
    void a_key_opened_by_password_closes_with_the_session() {
        World world = MADE.given("ALTER MASTER KEY DROP ENCRYPTION BY SERVICE MASTER KEY")
                .world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("OPEN MASTER KEY DECRYPTION BY PASSWORD = 'Un-guess-4-ble'").succeeds();
        dba.run("USE TestTDE; USE master; BACKUP MASTER KEY TO FILE = 'm.key' ENCRYPTION BY PASSWORD = 'C0py-word'")
                .succeeds();
        dba.reset();

        dba.run("BACKUP MASTER KEY TO FILE = 'n.key' ENCRYPTION BY PASSWORD = 'C0py-word'")
                .fails(
                        15581,
                        16,
                        1,
                        "Please create a master key in the database or open the master key in the session before"
                                + " performing this operation.");
    }

    @Test
    void a_database_that_was_offline_needs_the_password_after_another_service_master_key() {
        World world = MADE.given("USE TestTDE; " + MAKE)
                .given("USE master; ALTER DATABASE TestTDE SET OFFLINE", "ALTER SERVICE MASTER KEY REGENERATE")
                .given("ALTER DATABASE TestTDE SET ONLINE")
                .world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);

        dba.run("BACKUP MASTER KEY TO FILE = 'm.key' ENCRYPTION BY PASSWORD = 'C0py-word'")
                .saysNothing();
        dba.run("USE TestTDE").succeeds();
        dba.run("BACKUP MASTER KEY TO FILE = 't.key' ENCRYPTION BY PASSWORD = 'C0py-word'")
                .fails(
                        15581,
                        16,
                        1,
                        "Please create a master key in the database or open the master key in the session before"
                                + " performing this operation.");
    }
}
