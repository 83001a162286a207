package org.ekmsim.engine.cryptographicprovider;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.WorldTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What CREATE, ALTER and DROP CRYPTOGRAPHIC PROVIDER answer; each row names its source. {@code AKV} stands for the connector's path. */
class CryptographicProviderMessagesTest {

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# stage    | login | given | batch | messages | source
ENABLED    | dba   |  | CREATE CRYPTOGRAPHIC PROVIDER p FROM FILE = 'AKV' |  | CREATE CRYPTOGRAPHIC PROVIDER
ENABLED    | clerk |  | CREATE CRYPTOGRAPHIC PROVIDER p FROM FILE = 'AKV' | Msg 15247, Level 16, State ?, Line 1: User does not have permission to perform this action. | permission: CONTROL SERVER
INSTALLED  | clerk |  | CREATE CRYPTOGRAPHIC PROVIDER p FROM FILE = 'AKV' | Msg 15247, Level 16, State ?, Line 1: User does not have permission to perform this action. | permission before anything else
INSTALLED  | dba   |  | CREATE CRYPTOGRAPHIC PROVIDER p FROM FILE = 'AKV' | Msg 33053, Level 16, State ?, Line 1: Extensible Key Management is disabled or not supported on this edition of SQL Server.  Use sp_configure 'EKM provider enabled' to enable it. | needs the option (33053)
PROVIDER   | dba   |  | CREATE CRYPTOGRAPHIC PROVIDER azurekeyvault_ekm FROM FILE = 'AKV' | Msg 15530, Level 16, State ?, Line 1: The cryptographic provider with name "azurekeyvault_ekm" already exists. | 15530 name in use
PROVIDER   | dba   |  | ¶CREATE CRYPTOGRAPHIC PROVIDER other FROM FILE = 'AKV' | Msg 33026, Level 16, State ?, Line 2: Cryptographic provider with guid '58F0F6A1-3B1C-4F0E-9D0B-6F1F7A3A2C11' already exists. | 33026 GUID already registered
ENABLED    | dba   |  | CREATE CRYPTOGRAPHIC PROVIDER p FROM FILE = 'C:\\nowhere\\ekm.dll' | Msg 33027, Level 16, State ?, Line 1: Cannot load library 'C:\\nowhere\\ekm.dll'. See errorlog for more information. | 33027 library not loaded (p)
PROVIDER   | dba   |  | ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM DISABLE |  | 33057 tells of open sessions; none is open
KEY        | dba   |  | ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM ENABLE |  | ALTER CRYPTOGRAPHIC PROVIDER
PROVIDER   | dba   |  | ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM FROM FILE = 'AKV' |  | FROM FILE alone: the page's own example
PROVIDER   | dba   |  | ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM FROM FILE = 'AKV' DISABLE |  | FROM FILE with DISABLE
PROVIDER   | dba   |  | ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM FROM FILE = 'C:\\nowhere\\ekm.dll' | Msg 33027, Level 16, State ?, Line 1: Cannot load library 'C:\\nowhere\\ekm.dll'. See errorlog for more information. | also 33027
PROVIDER   | dba   |  | ALTER CRYPTOGRAPHIC PROVIDER nothing DISABLE | Msg 15151, Level 16, State ?, Line 1: Cannot alter the cryptographic provider 'nothing', because it does not exist or you do not have permission. | unknown name 15151
PROVIDER   | clerk |  | ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM DISABLE | Msg 15151, Level 16, State ?, Line 1: Cannot alter the cryptographic provider 'AzureKeyVault_EKM', because it does not exist or you do not have permission. | permission: CONTROL on the provider, 15151
PROVIDER   | dba   |  | DROP CRYPTOGRAPHIC PROVIDER azurekeyvault_ekm |  | no session is open
PROVIDER   | dba   |  | DROP CRYPTOGRAPHIC PROVIDER nothing | Msg 15151, Level 16, State ?, Line 1: Cannot drop the cryptographic provider 'nothing', because it does not exist or you do not have permission. | 15151 drop
PROVIDER   | clerk |  | DROP CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM | Msg 15151, Level 16, State ?, Line 1: Cannot drop the cryptographic provider 'AzureKeyVault_EKM', because it does not exist or you do not have permission. | read as CONTROL on the provider
CREDENTIAL | dba   |  | DROP CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM | Msg 33044, Level 16, State ?, Line 1: Cannot drop cryptographic provider because there is credential referencing this provider. | refused while a credential names the provider
""")
    void says(Stage stage, String login, @Nullable String given, String batch, @Nullable String messages) {
        EngineFixture.row(stage, login, given, batch.replace("AKV", WorldTexts.CONNECTOR))
                .says(messages == null ? "" : messages);
    }

    /** The page of DROP CRYPTOGRAPHIC PROVIDER prints this example, which is not in the grammar. What follows the first error is inferred. */
    @Test
    void set_enabled_is_a_syntax_error_near_set() {
        assertThat(EngineFixture.at(Stage.PROVIDER)
                        .sql("ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM SET ENABLED = OFF")
                        .messages())
                .first()
                .extracting(ServerMessage::number, ServerMessage::text)
                .containsExactly(156, "Incorrect syntax near the keyword 'SET'.");
    }

    @Test
    void a_path_has_256_characters_at_most() {
        String longest = "C:\\" + "x".repeat(249) + ".dll";
        EngineFixture enabled = EngineFixture.at(Stage.ENABLED);
        enabled.sql("CREATE CRYPTOGRAPHIC PROVIDER p FROM FILE = '" + longest + "'")
                .says("Msg 33027, Level 16, State ?, Line 1: Cannot load library '" + longest
                        + "'. See errorlog for more information.");
        enabled.sql("CREATE CRYPTOGRAPHIC PROVIDER p FROM FILE = '" + longest + "l'")
                .says("Msg 33023, Level 16, State ?, Line 1: The provider library path is too long."
                        + " Maximum allowed length is 512 bytes.");
    }

    @Test
    void an_edition_without_ekm_has_no_providers() {
        EngineFixture.edition("Express")
                .sql("CREATE CRYPTOGRAPHIC PROVIDER p FROM FILE = '" + WorldTexts.CONNECTOR + "'")
                .says(
                        "Msg 33054, Level 16, State ?, Line 1: Extensible key management is not supported in this edition of SQL Server.");
    }
}
