package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.provider.AlgorithmInfo;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.CpId;
import org.ekmsim.provider.CpString;
import org.ekmsim.provider.EntryPoint;
import org.ekmsim.provider.KeyInfo;
import org.ekmsim.provider.KeyType;
import org.ekmsim.provider.ProviderCredential;
import org.ekmsim.provider.ProviderInfo;
import org.ekmsim.provider.ProviderLibraries;
import org.ekmsim.provider.ProviderVersion;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.provider.SessionHandle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the engine answers when a provider misbehaves; create-cryptographic-provider-transact-sql and the provider interface. */
class ProviderFaultTest {

    private static final String REGISTER =
            "CREATE CRYPTOGRAPHIC PROVIDER fake FROM FILE = '" + WorldTexts.CONNECTOR + "'";
    private static final String OPEN_KEY = "CREATE ASYMMETRIC KEY k FROM PROVIDER fake"
            + " WITH PROVIDER_KEY_NAME = 'key', CREATION_DISPOSITION = OPEN_EXISTING";

    private static Client enabled(ProviderLibraries libraries) {
        World world = EngineFixture.open(WorldTexts.docsSample(), libraries);
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        Stage.ENABLED.batches().forEach(batch -> dba.run(batch).succeeds());
        return dba;
    }

    private static Client enabled(Supplier<FakeProvider> provider) {
        return enabled(FakeLibrary.of(provider));
    }

    private static Client registered(Supplier<FakeProvider> provider) {
        Client dba = enabled(provider);
        dba.run(REGISTER).saysNothing();
        dba.run("CREATE CREDENTIAL c WITH IDENTITY = 'user', SECRET = 'word' FOR CRYPTOGRAPHIC PROVIDER fake")
                .saysNothing();
        dba.run("ALTER LOGIN [CONTOSO\\dba] ADD CREDENTIAL c").saysNothing();
        return dba;
    }

    @Test
    void a_provider_that_behaves_is_registered_and_opens_its_key() {
        Client dba = registered(FakeProvider::new);
        dba.run(OPEN_KEY).saysNothing();
        dba.run("SELECT guid, version FROM sys.cryptographic_providers")
                .returns(FakeProvider.GUID + " | 01.02.0003.04");
        dba.run("SELECT name, algorithm_desc, public_key FROM sys.asymmetric_keys")
                .returns("k | RSA_2048 | 0x010203");
    }

    @ParameterizedTest
    @EnumSource(EntryPoint.class)
    void a_missing_entry_point_is_33085_with_its_state(EntryPoint missing) {
        Set<EntryPoint> exports = EnumSet.complementOf(EnumSet.of(missing));
        Client dba = enabled(FakeLibrary.of(exports, FakeProvider::new));
        dba.run(REGISTER)
                .fails(
                        33085,
                        16,
                        missing.missingState(),
                        "One or more methods cannot be found in cryptographic provider library '" + WorldTexts.CONNECTOR
                                + "'.");
        dba.run("SELECT name FROM sys.cryptographic_providers").returns();
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 01.00", "2, 0, 02.00", "1, 2, 01.02"})
    void another_version_of_the_interface_is_33032(int major, int minor, String written) {
        Client dba = enabled(() -> new FakeProvider() {
            @Override
            public int getProviderInfo(ProviderInfo info) {
                return info.offer("A fake", properties(GUID, VERSION, new ProviderVersion(major, minor, 0, 0)));
            }
        });
        dba.run(REGISTER)
                .says("Msg 33032, Level 16, State ?, Line 1: SQL Crypto API version '" + written
                        + "' implemented by provider is not supported. Supported version is '01.01'.");
    }

    @Test
    void a_failing_initialize_is_33029_with_its_code() {
        Client dba = enabled(() -> new FakeProvider() {
            @Override
            public int initializeProvider() {
                return ReturnCode.FAILURE;
            }
        });
        dba.run(REGISTER)
                .fails(
                        33029,
                        16,
                        2,
                        "Cannot initialize cryptographic provider. Provider error code: 1.  (Failure - Consult EKM Provider for details)");
        dba.run("SELECT name FROM sys.cryptographic_providers").returns();
    }

    @Test
    void a_failing_enumeration_of_algorithms_is_33029_with_its_code() {
        Client dba = enabled(() -> new FakeProvider() {
            @Override
            public int getNextAlgorithmId(CpId algorithmId) {
                return ReturnCode.NOT_SUPPORTED;
            }
        });
        dba.run(REGISTER)
                .fails(
                        33029,
                        16,
                        2,
                        "Cannot initialize cryptographic provider. Provider error code: 3."
                                + "  (Not Supported - Consult EKM Provider for details)");
    }

    @Test
    void success_on_the_probe_is_33029_with_code_0() {
        Client dba = enabled(() -> new FakeProvider() {
            @Override
            public int getProviderInfo(ProviderInfo info) {
                return ReturnCode.SUCCESS;
            }
        });
        dba.run(REGISTER)
                .fails(
                        33029,
                        16,
                        2,
                        "Cannot initialize cryptographic provider. Provider error code: 0.  (Success - Consult EKM Provider for details)");
    }

    @Test
    void unreadable_properties_are_33022() {
        Client dba = enabled(() -> new FakeProvider() {
            @Override
            public int getProviderInfo(ProviderInfo info) {
                return 3000;
            }
        });
        dba.run(REGISTER)
                .says("Msg 33022, Level 16, State ?, Line 1: Cannot obtain cryptographic provider properties."
                        + " Provider error code: 3000.");
    }

    /** The parenthesised texts of codes 1 to 7 and of codes of the provider's own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1   | Failure - Consult EKM Provider for details
            3   | Not Supported - Consult EKM Provider for details
            5   | Authentication Failure - Consult EKM Provider for details
            6   | Invalid Argument - Consult EKM Provider for details
            7   | Provider Error - No explanation is available, consult EKM Provider for details
            401 | Provider Error - No explanation is available, consult EKM Provider for details
            """)
    void a_refused_session_is_33028_with_code_and_explanation_and_nothing_is_cached(int code, String explanation) {
        AtomicInteger answer = new AtomicInteger(code);
        Client dba = registered(() -> new FakeProvider() {
            @Override
            public int openSession(@Nullable ProviderCredential credential, SessionHandle session) {
                return answer.get();
            }
        });
        dba.run(OPEN_KEY)
                .says("Msg 33028, Level 16, State ?, Line 1: Cannot open session for cryptographic provider 'fake'."
                        + " Provider error code: " + code + ". (" + explanation + ")");
        answer.set(ReturnCode.SUCCESS);
        dba.run(OPEN_KEY).saysNothing();
    }

    @Test
    void an_exception_in_the_library_is_33055_and_ends_the_session() {
        Client dba = registered(() -> new FakeProvider() {
            @Override
            public int getKeyInfoByName(SessionHandle session, CpString name, KeyInfo info) {
                throw new IllegalArgumentException("a bug of the provider");
            }
        });
        Response response =
                dba.run("BEGIN TRY " + OPEN_KEY + " END TRY BEGIN CATCH PRINT 'never' END CATCH; PRINT 'never'");
        assertThat(response.messages())
                .singleElement()
                .extracting(ServerMessage::number, ServerMessage::level)
                .containsExactly(33055, 16);
        assertThat(response.messages().get(0).text())
                .startsWith(
                        "Exception happened when calling cryptographic provider 'Microsoft.AzureKeyVaultService.EKM.dll' in the API"
                                + " 'SqlCryptGetKeyInfoByName'. SQL Server is terminating process "
                                + dba.session().id() + ".");
        assertThat(dba.session().isClosed()).isTrue();
        assertThat(dba.session().instance().sessions()).isEmpty();
    }

    @Test
    void a_library_of_another_guid_is_33024() {
        AtomicReference<UUID> guid = new AtomicReference<>(FakeProvider.GUID);
        Client dba = registered(() -> new FakeProvider() {
            @Override
            public int getProviderInfo(ProviderInfo info) {
                return info.offer("A fake", properties(guid.get(), VERSION, ProviderVersion.SUPPORTED_API));
            }
        });
        guid.set(UUID.fromString("aaaaaaaa-2222-3333-4444-555555555555"));
        String message =
                "Msg 33024, Level 16, State ?, Line 1: Cryptographic provider guid 'AAAAAAAA-2222-3333-4444-555555555555' in dll"
                        + " is different from the guid recorded in system catalog for provider with id 65537.";
        dba.run("ALTER CRYPTOGRAPHIC PROVIDER fake FROM FILE = '" + WorldTexts.CONNECTOR + "'")
                .says(message);
        dba.run(OPEN_KEY).says(message);
    }

    @Test
    void a_library_of_another_version_is_33024_until_alter_records_it() {
        AtomicReference<ProviderVersion> version = new AtomicReference<>(FakeProvider.VERSION);
        Client dba = registered(() -> new FakeProvider() {
            @Override
            public int getProviderInfo(ProviderInfo info) {
                return info.offer("A fake", properties(GUID, version.get(), ProviderVersion.SUPPORTED_API));
            }
        });
        version.set(new ProviderVersion(2, 0, 0, 0));
        dba.run(OPEN_KEY)
                .says(
                        "Msg 33024, Level 16, State ?, Line 1: Cryptographic provider version '02.00.0000.00' in dll is different from the"
                                + " guid recorded in system catalog for provider with id 65537.");
        dba.run("ALTER CRYPTOGRAPHIC PROVIDER fake FROM FILE = '" + WorldTexts.CONNECTOR + "'")
                .saysNothing();
        dba.run("SELECT version, is_enabled FROM sys.cryptographic_providers").returns("02.00.0000.00 | true");
        dba.run(OPEN_KEY).saysNothing();
    }

    @ParameterizedTest
    @CsvSource({"EC_P256, true", "RSA_2048, false"})
    void an_algorithm_the_server_cannot_use_is_33088(String tag, boolean asymmetric) {
        Client dba = registered(() -> new FakeProvider() {
            @Override
            public int getAlgorithmInfo(int algorithmId, AlgorithmInfo info) {
                return info.offer(1, tag, asymmetric ? KeyType.ASYMMETRIC : KeyType.SYMMETRIC, 256, 0);
            }
        });
        dba.run(OPEN_KEY)
                .says("Msg 33088, Level 16, State ?, Line 1: The algorithm: " + tag
                        + " is not supported for EKM operations by SQL Server");
    }

    @Test
    void a_key_whose_algorithm_cannot_be_read_is_33089() {
        Client dba = registered(() -> new FakeProvider() {
            @Override
            public int getAlgorithmInfo(int algorithmId, AlgorithmInfo info) {
                return ReturnCode.INVALID_ARGUMENT;
            }
        });
        dba.run(OPEN_KEY)
                .says(
                        "Msg 33089, Level 16, State ?, Line 1: Key validation failed since an attempt to get algorithm info for that key"
                                + " failed. Provider error code: 6.  (Invalid Argument - Consult EKM Provider for details)");
    }

    @Test
    void a_public_key_that_is_not_given_is_33037() {
        Client dba = registered(() -> new FakeProvider() {
            @Override
            public int exportKey(
                    SessionHandle session,
                    CpData thumbprint,
                    @Nullable CpData encryptorThumbprint,
                    int blobType,
                    CpData blob) {
                return ReturnCode.NOT_SUPPORTED;
            }
        });
        dba.run(OPEN_KEY)
                .says(
                        "Msg 33037, Level 16, State ?, Line 1: Cannot export public key from the provider. Provider error code: 3."
                                + "  (Not Supported - Consult EKM Provider for details)");
        dba.run("SELECT name FROM sys.asymmetric_keys").returns();
    }

    @Test
    void a_buffer_that_is_never_large_enough_is_given_up_on() {
        AtomicInteger calls = new AtomicInteger();
        Client dba = registered(() -> new FakeProvider() {
            @Override
            public int getKeyInfoByName(SessionHandle session, CpString name, KeyInfo info) {
                calls.incrementAndGet();
                info.name().need(info.name().count() + 2);
                return ReturnCode.INSUFFICIENT_BUFFER;
            }
        });
        dba.run(OPEN_KEY)
                .fails(
                        33049,
                        16,
                        2,
                        "Key with name 'key' does not exist in the provider or access is denied. Provider error code: 2."
                                + "  (Insufficient Buffer - Consult EKM Provider for details)");
        assertThat(calls.get()).isBetween(2, 10);
    }

    @Test
    void the_service_accounts_credential_serves_who_has_none() {
        Client dba = enabled(FakeProvider::new);
        dba.run(REGISTER).saysNothing();
        dba.run("CREATE CREDENTIAL c WITH IDENTITY = 'user' FOR CRYPTOGRAPHIC PROVIDER fake")
                .saysNothing();
        dba.run(OPEN_KEY)
                .says(
                        "Msg 33046, Level 16, State ?, Line 1: Server principal 'CONTOSO\\dba' has no credential associated with"
                                + " cryptographic provider 'fake'.");
        dba.run(
                        "CREATE LOGIN [NT SERVICE\\MSSQLSERVER] FROM WINDOWS; ALTER LOGIN [NT SERVICE\\MSSQLSERVER] ADD CREDENTIAL c")
                .saysNothing();
        dba.run(OPEN_KEY).saysNothing();
    }
}
