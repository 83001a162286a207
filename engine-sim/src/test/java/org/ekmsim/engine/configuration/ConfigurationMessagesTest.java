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
ENABLED    | dba   |  | EXEC sp_configure 'max degree', 4 | Configuration option 'max degree of parallelism' changed from 0 to 4. Run the RECONFIGURE statement to install. | any option, by part of its name
ENABLED    | dba   |  | EXEC sp_configure 'max worker threads', 100 | Msg 15129, Level 16, State ?, Line 1: '100' is not a valid value for configuration option 'max worker threads'. | below the minimum of 128
ENABLED    | dba   |  | EXEC sp_configure 'max worker threads', 0 | Configuration option 'max worker threads' changed from 0 to 0. Run the RECONFIGURE statement to install. | zero configures itself: the page on the option
ENABLED    | dba   |  | EXEC sp_configure 'priority boost', 1; RECONFIGURE | Configuration option 'priority boost' changed from 0 to 1. Run the RECONFIGURE statement to install. | an option that needs a restart
ENABLED    | dba   | EXEC sp_configure 'recovery interval', 61 | RECONFIGURE | Msg 5807, Level 16, State ?, Line 1: Recovery intervals above 60 minutes not recommended. Use the RECONFIGURE WITH OVERRIDE statement to force this configuration. | 5807 without OVERRIDE
ENABLED    | dba   | EXEC sp_configure 'recovery interval', 61 | RECONFIGURE WITH OVERRIDE |  | the page on the option: RECONFIGURE WITH OVERRIDE
ENABLED    | dba   | EXEC sp_configure 'recovery interval', 60 | RECONFIGURE |  | sixty minutes are allowed
INSTALLED  | dba   | EXEC sp_configure 'allow updates', 1 | RECONFIGURE | Msg 5808, Level 16, State ?, Line 1: Ad hoc update to system catalogs is not supported. | 5808 allow updates
INSTALLED  | dba   | EXEC sp_configure 'allow updates', 1 | RECONFIGURE WITH OVERRIDE |  | the page on the option: an error without OVERRIDE only
ENABLED    | dba   | EXEC sp_configure 'min server memory', 2048; EXEC sp_configure 'max server memory', 1024 | RECONFIGURE WITH OVERRIDE | Msg 5831, Level 16, State ?, Line 1: Minimum server memory value (2048) must be less than or equal to the maximum value (1024). | 5831
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
