package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.provider.AlgorithmInfo;
import org.ekmsim.provider.AuthType;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.CpString;
import org.ekmsim.provider.KeyFlags;
import org.ekmsim.provider.KeyInfo;
import org.ekmsim.provider.KeyType;
import org.ekmsim.provider.ProviderInfo;
import org.ekmsim.provider.ProviderInfo.ProviderProperties;
import org.ekmsim.provider.ProviderVersion;
import org.ekmsim.provider.SessionHandle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CREATION_DISPOSITION = CREATE_NEW, the default of CREATE ASYMMETRIC KEY, with a provider that makes keys or does not. */
class ProviderKeyCreationTest {

    private static final String CREATE_KEY =
            "CREATE ASYMMETRIC KEY k FROM PROVIDER fake WITH ALGORITHM = RSA_2048, PROVIDER_KEY_NAME = 'key'";

    /** A provider whose one key comes to be when it is asked for. */
    private static class Maker extends FakeProvider {

        @Override
        public int createKey(SessionHandle session, CpString name, int algorithmId, int keyFlags, CpData thumbprint) {
            return thumbprint.offer(new byte[20]);
        }
    }

    private static Client registered(FakeProvider provider) {
        World world = EngineFixture.open(WorldTexts.docsSample(), FakeLibrary.of(() -> provider));
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        Stage.ENABLED.batches().forEach(batch -> dba.run(batch).succeeds());
        dba.run("CREATE CRYPTOGRAPHIC PROVIDER fake FROM FILE = '" + WorldTexts.CONNECTOR + "'")
                .saysNothing();
        dba.run("CREATE CREDENTIAL c WITH IDENTITY = 'user', SECRET = 'word' FOR CRYPTOGRAPHIC PROVIDER fake")
                .saysNothing();
        dba.run("ALTER LOGIN [CONTOSO\\dba] ADD CREDENTIAL c").saysNothing();
        return dba;
    }

    @Test
    void a_new_key_is_made_read_back_and_its_public_half_kept() {
        Client dba = registered(new Maker());
        dba.run(CREATE_KEY).saysNothing();
        dba.run("SELECT name, algorithm_desc, key_length, public_key FROM sys.asymmetric_keys")
                .returns("k | RSA_2048 | 2048 | 0x010203");
        assertThat(dba.session().instance().store().surroundings().state().providerCalls())
                .extracting(call -> call.entryPoint())
                .containsSubsequence(
                        "SqlCryptOpenSession",
                        "SqlCryptGetNextAlgorithmId",
                        "SqlCryptGetAlgorithmInfo",
                        "SqlCryptCreateKey",
                        "SqlCryptGetKeyInfoByThumb",
                        "SqlCryptExportKey");
    }

    @Test
    void a_new_key_needs_an_algorithm() {
        registered(new Maker())
                .run("CREATE ASYMMETRIC KEY k FROM PROVIDER fake WITH PROVIDER_KEY_NAME = 'key'")
                .says(
                        "Msg 15314, Level 16, State ?, Line 1: Either no algorithm has been specified or the bitlength and the"
                                + " algorithm specified for the key are not available in this installation of this operating system.");
    }

    @Test
    void a_provider_that_makes_no_key_is_33035_with_its_code() {
        registered(new FakeProvider())
                .run(CREATE_KEY)
                .says(
                        "Msg 33035, Level 16, State ?, Line 1: Cannot create key 'key' in the provider. Provider error code: 3."
                                + "  (Not Supported - Consult EKM Provider for details)");
    }

    @Test
    void an_algorithm_the_provider_lacks_is_33039_with_the_code_that_ended_the_enumeration() {
        registered(new Maker())
                .run(CREATE_KEY.replace("RSA_2048", "RSA_4096"))
                .says("Msg 33039, Level 16, State ?, Line 1: Invalid algorithm 'RSA_4096'. Provider error code: 4."
                        + "  (Object Not Found - Consult EKM Provider for details)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | true  | 33033 | Specified key type or option 'asymmetric key' is not supported by the provider.
            3 | true  | 33033 | Specified key type or option 'key persistence' is not supported by the provider.
            1 | false | 33050 | Cannot create key 'key' in the provider. Provider does not allow specifying key names.
            """)
    void what_the_provider_does_not_offer_is_not_asked_for(int support, boolean acceptsNames, int number, String text) {
        registered(new Maker() {
                    @Override
                    public int getProviderInfo(ProviderInfo info) {
                        return info.offer(
                                "A fake",
                                new ProviderProperties(
                                        GUID,
                                        VERSION,
                                        ProviderVersion.SUPPORTED_API,
                                        AuthType.BASIC,
                                        0,
                                        support,
                                        20,
                                        acceptsNames));
                    }
                })
                .run(CREATE_KEY)
                .says("Msg " + number + ", Level 16, State ?, Line 1: " + text);
    }

    @Test
    void a_name_beyond_256_characters_is_33023() {
        registered(new Maker())
                .run(CREATE_KEY.replace("'key'", "'" + "k".repeat(257) + "'"))
                .says("Msg 33023, Level 16, State ?, Line 1: The cryptographic provider key name is too long."
                        + " Maximum allowed length is 512 bytes.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            other | 1 | Key Name
            key   | 3 | Key Flags
            """)
    void a_key_that_came_back_different_is_33087(String name, int flags, String property) {
        registered(new Maker() {
                    @Override
                    public int getKeyInfoByThumb(SessionHandle session, CpData thumbprint, KeyInfo info) {
                        return info.offer(name, thumbprint.bytes(), 1, flags);
                    }
                })
                .run(CREATE_KEY)
                .says("Msg 33087, Level 16, State ?, Line 1: " + property
                        + " property of the key returned by EKM provider doesn't match the expected value");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1024 | 0  | bit length
            2048 | 64 | IV(Initialization Vector) length
            """)
    void an_algorithm_described_otherwise_than_its_tag_says_is_33087(int bits, int vector, String property) {
        registered(new Maker() {
                    @Override
                    public int getAlgorithmInfo(int algorithmId, AlgorithmInfo info) {
                        return info.offer(algorithmId, "RSA_2048", KeyType.ASYMMETRIC, bits, vector);
                    }
                })
                .run(CREATE_KEY)
                .says("Msg 33087, Level 16, State ?, Line 1: " + property
                        + " property of the key returned by EKM provider doesn't match the expected value");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            33 | 3    | cryptographic provider key thumbprint length | 32
            20 | 2049 | cryptographic provider key blob length       | 2048
            """)
    void what_is_longer_than_the_interface_allows_is_33023(int thumbprint, int blob, String what, int most) {
        registered(new FakeProvider() {
                    @Override
                    public int getKeyInfoByName(SessionHandle session, CpString name, KeyInfo info) {
                        return info.offer("key", new byte[thumbprint], 1, KeyFlags.SUPPORTED);
                    }

                    @Override
                    public int exportKey(
                            SessionHandle session, CpData key, @Nullable CpData encryptor, int blobType, CpData out) {
                        return out.offer(new byte[blob]);
                    }
                })
                .run("CREATE ASYMMETRIC KEY k FROM PROVIDER fake"
                        + " WITH PROVIDER_KEY_NAME = 'key', CREATION_DISPOSITION = OPEN_EXISTING")
                .says("Msg 33023, Level 16, State ?, Line 1: The " + what + " is too long. Maximum allowed length is "
                        + most + " bytes.");
    }
}
