package org.ekmsim.engine.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.WorldTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server tells about itself. */
class ServerPropertiesTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# flavour | expression | value | source
sql2022-cu17 | SERVERPROPERTY('ProductVersion') | 16.0.4175.1 | serverproperty-transact-sql
sql2022-cu17 | SERVERPROPERTY('ProductLevel') | RTM | serverproperty-transact-sql
sql2022-cu17 | SERVERPROPERTY('ProductUpdateLevel') | CU17 | serverproperty-transact-sql
sql2022-cu17 | SERVERPROPERTY('ProductUpdateReference') | KB5048038 | serverproperty-transact-sql: the KB article of the build
sql2022 | SERVERPROPERTY('ProductUpdateReference') | null | serverproperty-transact-sql
sql2022 | SERVERPROPERTY('ProductBuild') | 1000 | serverproperty-transact-sql
sql2025 | SERVERPROPERTY('ProductMajorVersion') | 17 | serverproperty-transact-sql
sql2022-cu17 | SERVERPROPERTY('Edition') | Developer Edition (64-bit) | serverproperty-transact-sql
sql2022-cu17 | SERVERPROPERTY('EditionID') | -2117995310 | serverproperty-transact-sql
sql2022-cu17 | SERVERPROPERTY('EngineEdition') | 3 | serverproperty-transact-sql
sql2022-cu17 | SERVERPROPERTY('InstanceName') | null | serverproperty-transact-sql: NULL for the default instance
sql2022-cu17 | SERVERPROPERTY('MachineName') | SQLVM01 | serverproperty-transact-sql
sql2022-cu17 | SERVERPROPERTY('LicenseType') | DISABLED | serverproperty-transact-sql
sql2022-cu17 | SERVERPROPERTY('NumLicenses') | null | serverproperty-transact-sql
sql2022-cu17 | SERVERPROPERTY('IsExternalGovernanceEnabled') | 0 | serverproperty-transact-sql: 2022
sql2019 | SERVERPROPERTY('IsExternalGovernanceEnabled') | null | serverproperty-transact-sql: not before 2022
sql2022-cu17 | SERVERPROPERTY('LCID') | 1033 | serverproperty-transact-sql
sql2022-cu17 | SERVERPROPERTY('no such property') | null | serverproperty-transact-sql: NULL
sql2022-cu17 | @@MICROSOFTVERSION | 268439631 | 16 * 2^24 + 4175
sql2022-cu17 | LEFT(@@VERSION, 68) | Microsoft SQL Server 2022 (RTM-CU17) (KB5048038) - 16.0.4175.1 (X64) | version-transact-sql-configuration-functions
sql2019 | LEFT(@@VERSION, 51) | Microsoft SQL Server 2019 (RTM) - 15.0.2000.5 (X64) | version-transact-sql-configuration-functions
sql2022-cu17 | @@MAX_CONNECTIONS | 32767 | max-connections-transact-sql
sql2022-cu17 | @@LOCK_TIMEOUT | -1 | lock-timeout-transact-sql
sql2022-cu17 | @@DATEFIRST | 7 | datefirst-transact-sql: US English
sql2022-cu17 | @@MAX_PRECISION | 38 | max-precision-transact-sql
sql2022-cu17 | @@LANGID | 0 | langid-transact-sql
sql2022-cu17 | @@OPTIONS & 256 | 0 | options-transact-sql: QUOTED_IDENTIFIER is off in sqlcmd
sql2022-cu17 | @@OPTIONS & 32 | 32 | options-transact-sql: ANSI_NULLS is on
sql2022-cu17 | SESSIONPROPERTY('ANSI_NULLS') | 1 | sessionproperty-transact-sql
sql2022-cu17 | SESSIONPROPERTY('none') | null | sessionproperty-transact-sql
sql2022-cu17 | CONNECTIONPROPERTY('protocol_type') | TSQL | connectionproperty-transact-sql
sql2022-cu17 | CONNECTIONPROPERTY('auth_scheme') | NTLM | connectionproperty-transact-sql: a Windows login
sql2022-cu17 | HOST_NAME() | SQLVM01 | host-name-transact-sql
sql2022-cu17 | APP_NAME() | SQLCMD | app-name-transact-sql
""")
    void tells(String flavour, String expression, String value) {
        String text = WorldTexts.docsSample().replace("flavour: sql2022-cu17", "flavour: " + flavour);
        EngineFixture.in(text).sql("SELECT " + expression).returns(value);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# query | row | source
SELECT host_platform, host_distribution FROM sys.dm_os_host_info | Windows / Windows Server 2022 Datacenter | sys-dm-os-host-info-transact-sql
SELECT servicename, status_desc FROM sys.dm_server_services | SQL Server (MSSQLSERVER) / Running | sys-dm-server-services-transact-sql
SELECT server_id, name, is_linked FROM sys.servers | 0 / SQLVM01 / false | sys-servers-transact-sql
""")
    void shows(String query, String row) {
        EngineFixture.at(Stage.INSTALLED).sql(query).returns(row.replace(" / ", " | "));
    }

    @ParameterizedTest
    @CsvSource({"sys.dm_server_services", "sys.dm_exec_connections"})
    void some_views_need_view_server_state(String view) {
        assertThat(EngineFixture.at(Stage.INSTALLED)
                        .as("clerk")
                        .sql("SELECT COUNT(*) FROM " + view)
                        .messages())
                .extracting(message -> message.number())
                .containsExactly(300, 297);
    }
}
