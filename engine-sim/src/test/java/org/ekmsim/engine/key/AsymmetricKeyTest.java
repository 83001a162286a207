package org.ekmsim.engine.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.junit.jupiter.api.Test;

/** What provider keys leave in the catalogue; sys-asymmetric-keys-transact-sql. */
class AsymmetricKeyTest {

    @Test
    void the_view_shows_a_provider_key_without_a_private_half() {
        EngineFixture.at(Stage.KEY)
                .sql(
                        "SELECT name, principal_id, pvt_key_encryption_type, pvt_key_encryption_type_desc, algorithm, algorithm_desc,"
                                + " key_length, provider_type, cryptographic_provider_guid FROM sys.asymmetric_keys")
                .returns("EKMSampleASYKey | 1 | NA | NO_PRIVATE_KEY | 3R | RSA_2048 | 2048 | CRYPTOGRAPHIC PROVIDER"
                        + " | 58f0f6a1-3b1c-4f0e-9d0b-6f1f7a3a2c11");
    }

    @Test
    void a_key_belongs_to_the_database_it_was_created_in() {
        World world = EngineFixture.at(Stage.KEY).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("USE tempdb; SELECT name FROM sys.asymmetric_keys").returns();
        assertThat(dba.run("SELECT ASYMKEY_ID('EKMSampleASYKey')").value()).isNull();
        dba.run("USE master");
        assertThat(dba.run("SELECT ASYMKEY_ID('ekmsampleASYKEY')").value()).isNotNull();
    }

    @Test
    void dropping_the_row_leaves_the_key_in_the_vault() {
        World world = EngineFixture.at(Stage.KEY)
                .given("DROP ASYMMETRIC KEY EKMSampleASYKey")
                .world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("SELECT name FROM sys.asymmetric_keys").returns();
        assertThat(world.providerCalls()).extracting(call -> call.entryPoint()).doesNotContain("SqlCryptDropKey");
        dba.run("CREATE ASYMMETRIC KEY again FROM PROVIDER AzureKeyVault_EKM WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',"
                        + " CREATION_DISPOSITION = OPEN_EXISTING")
                .saysNothing();
    }

    @Test
    void removing_the_provider_key_drops_the_row_even_when_the_provider_refuses() {
        World world = EngineFixture.at(Stage.KEY).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        Object thumbprint =
                dba.run("SELECT thumbprint FROM sys.asymmetric_keys").value();
        dba.run("DROP ASYMMETRIC KEY EKMSampleASYKey REMOVE PROVIDER KEY")
                .prints("Cannot drop the key with thumbprint '" + thumbprint + "' in the provider.");
        dba.run("SELECT name FROM sys.asymmetric_keys").returns();
    }

    @Test
    void the_view_is_read_in_the_database_its_name_begins_with() {
        World world = EngineFixture.at(Stage.DATABASE).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("USE TestTDE").succeeds();
        dba.run("SELECT name FROM master.sys.asymmetric_keys").returns("EKMSampleASYKey");
        dba.run("SELECT name FROM sys.asymmetric_keys").returns();
        dba.run("SELECT name FROM nope.sys.asymmetric_keys")
                .says("Msg 208, Level 16, State ?, Line 1: Invalid object name 'nope.sys.asymmetric_keys'.");
    }
}
