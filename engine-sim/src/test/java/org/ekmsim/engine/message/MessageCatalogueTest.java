package org.ekmsim.engine.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.WorldTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue that ships with the engine. */
class MessageCatalogueTest {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.documented();

    @Test
    void numbers_rise_and_every_row_has_level_text_and_source() {
        assertThat(CATALOGUE.all()).hasSizeGreaterThan(1000);
        assertThat(CATALOGUE.all())
                .extracting(MessageTemplate::number)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(CATALOGUE.all()).allSatisfy(template -> {
            assertThat(template.severity()).isBetween(0, 25);
            assertThat(template.template()).isNotBlank();
            assertThat(template.source()).isNotBlank();
        });
    }

    @Test
    void texts_have_no_percent_sign_that_is_no_placeholder() {
        assertThat(CATALOGUE.all()).allSatisfy(template -> {
            Object[] arguments = new Object[template.placeholders()];
            java.util.Arrays.fill(arguments, "x");
            assertThat(template.text(List.of(arguments)).replaceAll("\\d+%", ""))
                    .as("message %d", template.number())
                    .doesNotContain("%.*", "%ls", "%d", "%S_");
        });
    }

    /** Messages the documents list at 10 and clients receive at 16, "Severity: table against wire". */
    @ParameterizedTest
    @ValueSource(
            ints = {
                15313, 15315, 15334, 15557, 15558, 15559, 15281, 15273, 15282, 15314, 15316, 15317, 15542, 15556, 15560,
                15563, 33012, 33085
            })
    void a_family_of_key_messages_arrives_at_level_16(int number) {
        assertThat(CATALOGUE.severity(number)).isEqualTo(10);
        assertThat(CATALOGUE.level(number)).isEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                15457, 2528, 3014, 4035, 5060, 5068, 5701, 33057, 33058, 33080, 33090, 33091, 33112, 33113, 33114,
                33590, 37564
            })
    void information_stays_information(int number) {
        assertThat(CATALOGUE.level(number)).isEqualTo(10);
    }

    @Test
    void an_inaccessible_database_arrives_at_14() {
        assertThat(CATALOGUE.severity(945)).isEqualTo(16);
        assertThat(CATALOGUE.level(945)).isEqualTo(14);
    }

    /** Typing slips that are part of the interface. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            33031 | is in disabled.
            33157 | Crypthographic
            33049 | Provider error code: %d.  (%S_MSG)
            33028 | Provider error code: %d. (%S_MSG)
            """)
    void slips_are_kept(int number, String part) {
        assertThat(CATALOGUE.find(number))
                .hasValueSatisfying(row -> assertThat(row.template()).contains(part));
    }

    @ParameterizedTest
    @ValueSource(ints = {5070, 33088})
    void two_texts_end_without_a_full_stop(int number) {
        assertThat(CATALOGUE.find(number))
                .hasValueSatisfying(row -> assertThat(row.template()).doesNotEndWith("."));
    }

    /** "Message variants by version": the wording of SQL Server 2025 against that of 2022. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15 | 37563 | The primary managed identity is not selected for this server.
            16 | 37563 | The primary managed identity is not selected for this server.
            17 | 37563 | The primary managed identity is not selected for this SQL Server instance.
            16 | 37576 | The current SQL Server Connector version for Microsoft Azure Key Vault
            17 | 37576 | The current version of SQL Server Connector for Microsoft Azure Key Vault
            18 | 37576 | The current version of SQL Server Connector for Microsoft Azure Key Vault
            17 | 33029 | Cannot initialize cryptographic provider.
            """)
    void a_version_has_its_own_wording(int majorVersion, int number, String beginning) {
        assertThat(CATALOGUE.inVersion(majorVersion).text(number, List.of(1, "x")))
                .startsWith(beginning);
    }

    @Test
    void an_instance_speaks_as_its_version() {
        EngineFixture.in(WorldTexts.flavour("sql2025"))
                .sql("SELECT text FROM sys.messages WHERE message_id = 37576")
                .returns(CATALOGUE.inVersion(17).text(37576, List.of()));
    }

    @Test
    void a_number_that_is_not_documented_cannot_be_raised() {
        assertThat(CATALOGUE.find(1)).isEmpty();
        assertThatThrownBy(() -> CATALOGUE.text(1, List.of())).isInstanceOf(IllegalStateException.class);
    }
}
