package org.ekmsim.engine.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.ekmsim.world.WorldTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Configured and running values; sp-configure-transact-sql and sys-configurations-transact-sql. */
class ConfigurationTest {

    private static final String ROW = "EXEC sp_configure 'EKM provider enabled'";

    @Test
    void a_value_runs_from_reconfigure_on() {
        World world = EngineFixture.at(Stage.INSTALLED)
                .given("EXEC sp_configure 'show advanced options', 1; RECONFIGURE")
                .world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run(ROW)
                .hasColumns("name", "minimum", "maximum", "config_value", "run_value")
                .returns("EKM provider enabled | 0 | 1 | 0 | 0");
        dba.run("EXEC sp_configure 'EKM provider enabled', 1").succeeds();
        dba.run(ROW).returns("EKM provider enabled | 0 | 1 | 1 | 0");
        dba.run("RECONFIGURE").saysNothing();
        dba.run(ROW).returns("EKM provider enabled | 0 | 1 | 1 | 1");
    }

    @Test
    void a_restart_puts_pending_values_into_use() {
        World world = EngineFixture.at(Stage.INSTALLED)
                .given("EXEC sp_configure 'show advanced options', 1")
                .world();
        world.defaultInstance().restart();
        EngineFixture.connect(world, EngineFixture.DBA).run(ROW).returns("EKM provider enabled | 0 | 1 | 0 | 0");
    }

    @Test
    void without_advanced_options_the_list_is_short_and_with_them_longer() {
        EngineFixture installed = EngineFixture.at(Stage.INSTALLED).as("clerk");
        int few = installed.sql("EXEC sp_configure").rows().size();
        int many = EngineFixture.at(Stage.ENABLED)
                .as("clerk")
                .sql("EXEC sp_configure")
                .rows()
                .size();
        assertThat(few).isPositive().isLessThan(many);
        assertThat(installed.sql("EXEC sp_configure").rows())
                .extracting(row -> row.get(0))
                .contains("show advanced options")
                .doesNotContain("EKM provider enabled");
    }

    @Test
    void the_view_shows_advanced_options_always() {
        EngineFixture.at(Stage.INSTALLED)
                .as("clerk")
                .sql("SELECT configuration_id, value, minimum, maximum, value_in_use, is_dynamic, is_advanced"
                        + " FROM sys.configurations WHERE name = 'EKM provider enabled'")
                .returns("1578 | 0 | 0 | 1 | 0 | true | true");
    }

    @Test
    void an_option_that_needs_a_restart_waits_for_it() {
        String row = "EXEC sp_configure 'remote access'";
        World world = EngineFixture.at(Stage.INSTALLED)
                .given("EXEC sp_configure 'remote access', 0; RECONFIGURE")
                .world();
        EngineFixture.connect(world, EngineFixture.DBA).run(row).returns("remote access | 0 | 1 | 0 | 1");
        world.defaultInstance().restart();
        EngineFixture.connect(world, EngineFixture.DBA).run(row).returns("remote access | 0 | 1 | 0 | 0");
    }

    @Test
    void sp_configure_lists_by_name_and_the_view_by_id() {
        assertThat(EngineFixture.at(Stage.ENABLED).sql("EXEC sp_configure").rows())
                .extracting(row -> String.valueOf(row.get(0)).toLowerCase(Locale.ROOT))
                .isSorted();
        assertThat(EngineFixture.at(Stage.ENABLED)
                        .sql("SELECT configuration_id FROM sys.configurations")
                        .rows())
                .extracting(row -> (Integer) row.get(0))
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({"sql2019, 0", "sql2022, 1", "sql2025, 1"})
    void a_version_has_the_options_it_brought_and_those_before(String flavour, int rows) {
        assertThat(EngineFixture.in(WorldTexts.flavour(flavour))
                        .sql("SELECT name FROM sys.configurations WHERE name = 'backup compression algorithm'")
                        .rows())
                .hasSize(rows);
    }

    @Test
    void a_value_that_would_change_what_statements_do_is_refused() {
        assertThatExceptionOfType(UnmodelledException.class)
                .isThrownBy(() -> EngineFixture.at(Stage.INSTALLED).sql("EXEC sp_configure 'user options', 512"))
                .withMessageContaining("'user options' = 512");
    }

    @Test
    void the_return_status_is_zero() {
        assertThat(EngineFixture.at(Stage.INSTALLED)
                        .sql("EXEC sp_configure 'show advanced options', 1")
                        .statuses())
                .containsExactly(0);
    }

    @Test
    void a_failed_batch_does_not_take_a_configured_value_back() {
        World world = EngineFixture.at(Stage.ENABLED).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("EXEC sp_configure 'EKM provider enabled', 0; THROW 50000, 'later', 1");
        dba.run(ROW).returns("EKM provider enabled | 0 | 1 | 0 | 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Web", "Express"})
    void an_edition_without_ekm_refuses_the_option(String edition) {
        EngineFixture.edition(edition)
                .given("EXEC sp_configure 'show advanced options', 1; RECONFIGURE")
                .sql("EXEC sp_configure 'EKM provider enabled', 1")
                .says(
                        "Msg 15392, Level 16, State ?, Line 1: The specified option 'EKM provider enabled' is not supported by this"
                                + " edition of SQL Server and cannot be changed using sp_configure.");
    }
}
