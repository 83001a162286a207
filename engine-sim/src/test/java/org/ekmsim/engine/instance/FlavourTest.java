package org.ekmsim.engine.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.ekmsim.engine.traceflag.TraceFlags;
import org.ekmsim.surroundings.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions, editions, names and dates of an instance. */
class FlavourTest {

    /** Managed identities from 2022 CU17 and through Arc from 2025, EKM on Linux from 2022 CU12; compatibility levels of sys-databases-transact-sql. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            sql2019,      15, 150, false, false, false
            sql2022,      16, 160, false, false, false
            sql2022-cu12, 16, 160, false, false, true
            SQL2022-CU14, 16, 160, false, false, true
            sql2022-cu17, 16, 160, true,  false, true
            sql2025,      17, 170, true,  true,  true
            azure-sql-database,         17, 170, false, false, false
            azure-sql-managed-instance, 17, 170, false, false, false
            """)
    void flavours_state_what_they_can_do(
            String name, int major, int level, boolean identity, boolean throughArc, boolean linux) {
        assertThat(Flavours.named(name)).hasValueSatisfying(flavour -> {
            assertThat(flavour.majorVersion()).isEqualTo(major);
            assertThat(flavour.compatibilityLevel()).isEqualTo(level);
            assertThat(flavour.managedIdentity()).isEqualTo(identity);
            assertThat(flavour.identityThroughArc()).isEqualTo(throughArc);
            assertThat(flavour.ekmOnLinux()).isEqualTo(linux);
        });
    }

    @Test
    void unknown_names_have_no_flavour() {
        assertThat(Flavours.named("sql2099")).isEmpty();
        assertThat(Flavours.all()).contains(Flavours.standard());
        assertThat(Flavours.all()).extracting(Flavour::name).doesNotHaveDuplicates();
    }

    /** EngineEdition of serverproperty-transact-sql. */
    @ParameterizedTest
    @CsvSource({"Enterprise, 3", "Developer, 3", "Evaluation, 3", "Standard, 2", "Web, 2", "Express, 4"})
    void editions_have_their_documented_number(String word, int number) {
        assertThat(Edition.named(word)).hasValueSatisfying(edition -> assertThat(edition.engineEdition())
                .isEqualTo(number));
    }

    @Test
    void a_named_instance_shows_its_name_after_the_host() {
        InstanceIdentity standard = identity("MSSQLSERVER", Platform.AZURE_VM_WINDOWS);
        InstanceIdentity named = identity("SECOND", Platform.AZURE_VM_WINDOWS);
        assertThat(standard.serverName()).isEqualTo("HOST");
        assertThat(named.serverName()).isEqualTo("HOST\\SECOND");
        assertThat(identity("MSSQLSERVER", Platform.LINUX).dataFolder()).isEqualTo("/var/opt/mssql/data/");
        assertThat(named.dataFolder()).contains("MSSQL16.SECOND").endsWith("\\DATA\\");
    }

    private static InstanceIdentity identity(String name, Platform platform) {
        return new InstanceIdentity(
                name, "HOST", platform, Flavours.standard(), Edition.DEVELOPER, "service", TraceFlags.none());
    }

    /** datetime keeps 1/300 second, rounded to .000, .003 or .007. */
    @Property(tries = 300)
    void dates_are_rounded_as_datetime_rounds(@ForAll @LongRange(min = 0, max = 4_000_000_000_000L) long millis) {
        LocalDateTime shown = Dates.local(Instant.ofEpochMilli(millis));
        assertThat(shown.getNano() / 1_000_000 % 10).isIn(0, 3, 7);
        assertThat(Math.abs(shown.toInstant(java.time.ZoneOffset.UTC).toEpochMilli() - millis))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void no_date_is_no_date() {
        assertThat(Dates.utc(null)).isNull();
    }
}
