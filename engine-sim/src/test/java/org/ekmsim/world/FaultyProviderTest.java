package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ekmsim.provider.EntryPoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What SQL Server answers when a provider does what it must not; every row causes the fault in a library of a world. */
class FaultyProviderTest {

    private static final String PATH = "C:\\EKM\\Faulty.dll";
    private static final String NEW_KEY =
            "CREATE ASYMMETRIC KEY k FROM PROVIDER p" + " WITH ALGORITHM = RSA_2048, PROVIDER_KEY_NAME = 'NewKey'";
    private static final String OPEN_KEY = "CREATE ASYMMETRIC KEY k FROM PROVIDER p"
            + " WITH PROVIDER_KEY_NAME = 'TdeKey', CREATION_DISPOSITION = OPEN_EXISTING";

    /** What a row runs before its own statement, which comes last. */
    private static final Map<String, String> STATEMENTS = Map.of(
            "register",
            "CREATE CRYPTOGRAPHIC PROVIDER p FROM FILE = '" + PATH + "'",
            "new",
            NEW_KEY,
            "open",
            OPEN_KEY,
            "algorithms",
            "SELECT * FROM sys.dm_cryptographic_provider_algorithms(65537)",
            "remove",
            "DROP ASYMMETRIC KEY k REMOVE PROVIDER KEY",
            "encrypt",
            "USE Shop; CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256"
                    + " ENCRYPTION BY SERVER ASYMMETRIC KEY k");

    private static Client server(String settings, boolean signed) {
        String world = WorldTexts.replaced(
                WorldTexts.shipped("pkcs11-provider"),
                "      - path: C:\\Program Files\\EKM Vendor\\Pkcs11Ekm.dll\n        provider: pkcs11\n        version: 1.0.0.0\n"
                        + "        settings: { module: HSM01 }\n",
                "      - path: " + PATH + "\n        provider: faulty\n        version: 1.0.0.0\n        signed: "
                        + signed + "\n        settings: { module: HSM01" + settings + " }\n");
        Client dba = EngineFixture.connect(EngineFixture.open(world), EngineFixture.DBA);
        Stage.ENABLED.batches().forEach(batch -> dba.run(batch).succeeds());
        return dba;
    }

    private static Client prepared(@Nullable String setting, @Nullable String value, String statement) {
        Client dba = server(setting == null ? "" : ", " + setting + ": \"" + value + "\"", true);
        if (!statement.equals("register")) {
            dba.run(STATEMENTS.get("register")).saysNothing();
            dba.run("CREATE CREDENTIAL c WITH IDENTITY = 'sqlserver', SECRET = '246810' FOR CRYPTOGRAPHIC PROVIDER p;"
                            + " ALTER LOGIN [CONTOSO\\dba] ADD CREDENTIAL c")
                    .saysNothing();
        }
        if (statement.equals("remove") || statement.equals("encrypt")) {
            dba.run(OPEN_KEY).saysNothing();
        }
        if (statement.equals("encrypt")) {
            dba.run("CREATE LOGIN tde FROM ASYMMETRIC KEY k; ALTER LOGIN [CONTOSO\\dba] DROP CREDENTIAL c;"
                            + " ALTER LOGIN tde ADD CREDENTIAL c; CREATE DATABASE Shop")
                    .succeeds();
        }
        return dba;
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# setting   | value | statement | messages | source
api-version | 1.0 | register | Msg 33032, Level 16, State ?, Line 1: SQL Crypto API version '01.00' implemented by provider is not supported. Supported version is '01.01'. | an out-of-date header: CREATE CRYPTOGRAPHIC PROVIDER
api-version | 2.0 | register | Msg 33032, Level 16, State ?, Line 1: SQL Crypto API version '02.00' implemented by provider is not supported. Supported version is '01.01'. | the same
fails | SqlCryptInitializeProvider=1 | register | Msg 33029, Level 16, State 2, Line 1: Cannot initialize cryptographic provider. Provider error code: 1.  (Failure - Consult EKM Provider for details) | entry point 1
fails | SqlCryptFreeProvider=2099 | register | Msg 33029, Level 16, State 2, Line 1: Cannot initialize cryptographic provider. Provider error code: 2099.  (Provider Error - No explanation is available, consult EKM Provider for details) | entry point 2 (inferred)
fails | SqlCryptGetProviderInfo=3 | register | Msg 33022, Level 16, State ?, Line 1: Cannot obtain cryptographic provider properties. Provider error code: 3. | entry point 5
fails | SqlCryptGetNextAlgorithmId=3 | register | Msg 33029, Level 16, State 2, Line 1: Cannot initialize cryptographic provider. Provider error code: 3.  (Not Supported - Consult EKM Provider for details) | entry point 6 (inferred)
fails | SqlCryptOpenSession=5 | open | Msg 33028, Level 16, State ?, Line 1: Cannot open session for cryptographic provider 'p'. Provider error code: 5. (Authentication Failure - Consult EKM Provider for details) | entry point 3
fails | SqlCryptOpenSession=2050 | open | Msg 33028, Level 16, State ?, Line 1: Cannot open session for cryptographic provider 'p'. Provider error code: 2050. (Provider Error - No explanation is available, consult EKM Provider for details) | entry point 3, a vendor's number
fails | SqlCryptGetAlgorithmInfo=4 | algorithms | Msg 33051, Level 16, State ?, Line 1: Invalid algorithm id: 1. Provider error code: 4.  (Object Not Found - Consult EKM Provider for details) | entry point 7
fails | SqlCryptGetAlgorithmInfo=6 | open | Msg 33089, Level 16, State ?, Line 1: Key validation failed since an attempt to get algorithm info for that key failed. Provider error code: 6.  (Invalid Argument - Consult EKM Provider for details) | entry point 7
fails | SqlCryptCreateKey=2064 | new | Msg 33035, Level 16, State ?, Line 1: Cannot create key 'NewKey' in the provider. Provider error code: 2064.  (Provider Error - No explanation is available, consult EKM Provider for details) | entry point 8
fails | SqlCryptGetKeyInfoByName=1 | open | Msg 33049, Level 16, State 2, Line 1: Key with name 'TdeKey' does not exist in the provider or access is denied. Provider error code: 1.  (Failure - Consult EKM Provider for details) | entry point 13
fails | SqlCryptExportKey=2065 | open | Msg 33037, Level 16, State ?, Line 1: Cannot export public key from the provider. Provider error code: 2065.  (Provider Error - No explanation is available, consult EKM Provider for details) | entry point 14
lies | probe-success | register | Msg 33029, Level 16, State 2, Line 1: Cannot initialize cryptographic provider. Provider error code: 0.  (Success - Consult EKM Provider for details) | seen with a provider that ignored the probe
lies | long-friendly-name | register | Msg 33023, Level 16, State ?, Line 1: The cryptographic provider friendly name is too long. Maximum allowed length is 2048 bytes. | the interface's limit
lies | long-thumbprint | register | Msg 33023, Level 16, State ?, Line 1: The cryptographic provider key thumbprint length is too long. Maximum allowed length is 32 bytes. | the interface's limit
lies | nil-guid | register | Msg 33025, Level 16, State ?, Line 1: Invalid cryptographic provider property: guid. | a bad field (inferred)
lies | no-thumbprint | register | Msg 33025, Level 16, State ?, Line 1: Invalid cryptographic provider property: cryptographic provider key thumbprint length. | a bad field (inferred)
lies | strange-authentication | register | Msg 33025, Level 16, State ?, Line 1: Invalid cryptographic provider property: authentication type. | a bad field (inferred)
lies | no-asymmetric-keys | new | Msg 33033, Level 16, State ?, Line 1: Specified key type or option 'asymmetric key' is not supported by the provider. | key masks
lies | volatile-keys | new | Msg 33033, Level 16, State ?, Line 1: Specified key type or option 'key persistence' is not supported by the provider. | key masks
lies | no-key-names | new | Msg 33050, Level 16, State ?, Line 1: Cannot create key 'NewKey' in the provider. Provider does not allow specifying key names. | fAcceptsKeyName
lies | unknown-algorithm | open | Msg 33088, Level 16, State ?, Line 1: The algorithm: EC_P256 is not supported for EKM operations by SQL Server | a tag the engine does not know
lies | unknown-algorithm | new | Msg 33039, Level 16, State ?, Line 1: Invalid algorithm 'RSA_2048'. Provider error code: 4.  (Object Not Found - Consult EKM Provider for details) | a tag the provider does not offer
lies | other-bit-length | open | Msg 33087, Level 16, State ?, Line 1: bit length property of the key returned by EKM provider doesn't match the expected value | the table of algorithms
lies | other-vector-length | open | Msg 33087, Level 16, State ?, Line 1: IV(Initialization Vector) length property of the key returned by EKM provider doesn't match the expected value | the table of algorithms
lies | other-key-name | new | Msg 33087, Level 16, State ?, Line 1: Key Name property of the key returned by EKM provider doesn't match the expected value | 13389
lies | other-key-flags | new | Msg 33087, Level 16, State ?, Line 1: Key Flags property of the key returned by EKM provider doesn't match the expected value | 13388
lies | other-algorithm | new | Msg 33087, Level 16, State ?, Line 1: encryption algorithm tag property of the key returned by EKM provider doesn't match the expected value | 13297
lies | long-public-key | open | Msg 33023, Level 16, State ?, Line 1: The cryptographic provider key blob length is too long. Maximum allowed length is 2048 bytes. | the interface's limit
lies | endless-buffer | open | Msg 33049, Level 16, State 2, Line 1: Key with name 'TdeKey' does not exist in the provider or access is denied. Provider error code: 2.  (Insufficient Buffer - Consult EKM Provider for details) | the negotiation is given up
""")
    void says(String setting, String value, String statement, String messages) {
        prepared(setting, value, statement).run(STATEMENTS.get(statement)).says(messages);
    }

    @ParameterizedTest
    @EnumSource(EntryPoint.class)
    void a_missing_entry_point_is_33085_with_its_number_as_state(EntryPoint missing) {
        Client dba = prepared("missing", missing.exportedName(), "register");
        dba.run(STATEMENTS.get("register"))
                .fails(
                        33085,
                        16,
                        missing.ordinal() + 1,
                        "One or more methods cannot be found in cryptographic provider library '" + PATH + "'.");
        dba.run("SELECT name FROM sys.cryptographic_providers").returns();
    }

    @Test
    void a_bad_signature_is_33027_and_33081_in_the_error_log() {
        Client dba = server("", false);
        dba.run(STATEMENTS.get("register"))
                .says("Msg 33027, Level 16, State ?, Line 1: Cannot load library '" + PATH
                        + "'. See errorlog for more information.");
        assertThat(dba.session().instance().errorLog().toString())
                .contains("Failed to verify Authenticode signature on DLL '" + PATH + "'.");
    }

    @ParameterizedTest
    @CsvSource({
        "SqlCryptInitializeProvider, register",
        "SqlCryptGetProviderInfo, register",
        "SqlCryptOpenSession, open",
        "SqlCryptGetKeyInfoByName, open",
        "SqlCryptExportKey, open",
        "SqlCryptCreateKey, new",
        "SqlCryptDropKey, remove",
        "SqlCryptEncrypt, encrypt"
    })
    void a_crash_is_33055_and_ends_the_session(String entryPoint, String statement) {
        Client dba = prepared("crashes", entryPoint, statement);
        assertThat(dba.run(STATEMENTS.get(statement)).messages()).anySatisfy(message -> assertThat(message.text())
                .startsWith("Exception happened when calling cryptographic provider 'Faulty.dll' in the API '"
                        + entryPoint + "'. SQL Server is terminating process "
                        + dba.session().id() + "."));
        assertThat(dba.session().isClosed()).isTrue();
    }

    @Test
    void a_provider_that_does_not_delete_a_key_costs_a_warning() {
        Client dba = prepared("fails", "SqlCryptDropKey=4", "remove");
        Object thumbprint =
                dba.run("SELECT thumbprint FROM sys.asymmetric_keys").value();
        dba.run(STATEMENTS.get("remove"))
                .prints("Cannot drop the key with thumbprint '" + thumbprint + "' in the provider.");
        dba.run("SELECT name FROM sys.asymmetric_keys").returns();
    }

    @Test
    void a_second_library_of_the_same_guid_is_33026() {
        Client dba = prepared(null, null, "open");
        dba.run("CREATE CRYPTOGRAPHIC PROVIDER q FROM FILE = '" + PATH + "'")
                .says("Msg 33026, Level 16, State ?, Line 1: Cryptographic provider with guid"
                        + " 'F0A17E55-0000-4000-8000-00000BADC0DE' already exists.");
    }

    @Test
    void without_a_fault_it_does_all_that_is_asked() {
        Client dba = prepared(null, null, "encrypt");
        dba.run(STATEMENTS.get("encrypt")).succeeds();
        dba.run("USE master; " + NEW_KEY.replace("KEY k", "KEY n")).succeeds();
        dba.run("DROP ASYMMETRIC KEY n REMOVE PROVIDER KEY").saysNothing();
    }
}
