package org.ekmsim.engine.configuration;

import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sp_configure and RECONFIGURE answer; each row names its source. */
class ConfigurationMessagesTest {

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# stage    | login | given | batch | messages | source
INSTALLED  | dba   |  | EXEC sp_configure 'show advanced options', 1 | Configuration option 'show advanced options' changed from 0 to 1. Run the RECONFIGURE statement to install. | 15457 on change (p)
INSTALLED  | dba   |  | EXECUTE sp_configure 'show advanced', 1 | Configuration option 'show advanced options' changed from 0 to 1. Run the RECONFIGURE statement to install. | any unique part of a name: the EKM page uses it
INSTALLED  | dba   |  | sp_configure 'show advanced', 1 | Configuration option 'show advanced options' changed from 0 to 1. Run the RECONFIGURE statement to install. | EXEC may be left out when the call is first in its batch
INSTALLED  | dba   |  | EXEC SP_CONFIGURE @configname = 'SHOW ADVANCED OPTIONS', @configvalue = 0 | Configuration option 'show advanced options' changed from 0 to 0. Run the RECONFIGURE statement to install. | 15457 also when the value stays the same (p); named arguments
INSTALLED  | tuner |  | EXEC sp_configure 'show advanced options', 1 | Configuration option 'show advanced options' changed from 0 to 1. Run the RECONFIGURE statement to install. | ALTER SETTINGS: sysadmin and serveradmin
INSTALLED  | clerk |  | EXEC sp_configure 'show advanced options', 1 | Msg 15247, Level 16, State ?, Line 1: User does not have permission to perform this action. | no right to change
INSTALLED  | clerk |  | EXEC sp_configure |  | reading is public
INSTALLED  | dba   |  | EXEC sp_configure 'EKM provider enabled', 1 | Msg 15123, Level 16, State ?, Line 1: The configuration option 'EKM provider enabled' does not exist, or it may be an advanced option. | advanced, not visible (p)
INSTALLED  | dba   | EXEC sp_configure 'show advanced options', 1 | EXEC sp_configure 'EKM provider enabled', 1 | Msg 15123, Level 16, State ?, Line 1: The configuration option 'EKM provider enabled' does not exist, or it may be an advanced option. | visible from RECONFIGURE on: run_value decides
ENABLED    | dba   |  | EXEC sp_configure 'EKM', 0 | Configuration option 'EKM provider enabled' changed from 1 to 0. Run the RECONFIGURE statement to install. | any unique part of the name
INSTALLED  | clerk |  | EXEC sp_configure 'no such option', 1 | Msg 15123, Level 16, State ?, Line 1: The configuration option 'no such option' does not exist, or it may be an advanced option. | 15123 unknown
ENABLED    | dba   |  | EXEC sp_configure 'e', 1 | Msg 15124, Level 16, State ?, Line 1: The configuration option 'e' is not unique. | 15124 not unique
ENABLED    | dba   |  | EXEC sp_configure 'EKM provider enabled', 2 | Msg 15129, Level 16, State ?, Line 1: '2' is not a valid value for configuration option 'EKM provider enabled'. | 15129 value out of range
ENABLED    | dba   |  | EXEC sp_configure 'EKM provider enabled', -1 | Msg 15129, Level 16, State ?, Line 1: '-1' is not a valid value for configuration option 'EKM provider enabled'. | 15129 value out of range
ENABLED    | dba   |  | EXEC sp_configure 'EKM provider enabled', 1, 1 | Msg 8144, Level 16, State ?, Line 1: Procedure or function sp_configure has too many arguments specified. | 8144 too many
ENABLED    | dba   |  | EXEC sp_configure @option = 'EKM provider enabled' | Msg 8145, Level 16, State ?, Line 1: @option is not a parameter for procedure sp_configure. | 8145 unknown parameter
ENABLED    | dba   |  | EXEC sp_configure 'EKM provider enabled', @configname = 'EKM provider enabled' | Msg 8143, Level 16, State ?, Line 1: Parameter '@configname' was supplied multiple times. | 8143 twice
INSTALLED  | dba   |  | RECONFIGURE |  | prints nothing on success
INSTALLED  | dba   |  | RECONFIGURE WITH OVERRIDE |  | RECONFIGURE WITH OVERRIDE
INSTALLED  | tuner |  | RECONFIGURE |  | ALTER SETTINGS
INSTALLED  | clerk |  | RECONFIGURE | Msg 5812, Level 14, State ?, Line 1: You do not have permission to run the RECONFIGURE statement. | 5812 no right
INSTALLED  | dba   |  | PRINT 'x' sp_configure | Msg 102, Level 15, State ?, Line 1: Incorrect syntax near 'sp_configure'. | EXEC left out elsewhere: 102
""")
    void says(Stage stage, String login, @Nullable String given, String batch, @Nullable String messages) {
        EngineFixture.row(stage, login, given, batch).says(messages == null ? "" : messages);
    }
}
