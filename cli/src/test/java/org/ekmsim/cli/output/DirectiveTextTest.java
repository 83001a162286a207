package org.ekmsim.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No client secret, and no beginning of one, is shown. In these directives every secret contains "hidden". */
class DirectiveTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "secret add sql-ekm 'hidden' expires 2027-01-01        | secret add sql-ekm '********' expires 2027-01-01",
                "secret add sql-ekm hidden~X expires 2027-01-01        | secret add sql-ekm '********' expires 2027-01-01",
                "secret add \"my app\" \"a hidden\" expires 2027-01-01 | secret add \"my app\" '********' expires 2027-01-01",
                "secret add a 'x expires hidden' expires 2027-01-01    | secret add a '********' expires 2027-01-01",
                "secret add a 'it''s hidden' expires 2027-01-01        | secret add a '********' expires 2027-01-01",
                "'secret' 'add' a 'hidden' 'expires' 2027-01-01        | 'secret' 'add' a '********' 'expires' 2027-01-01",
                "secret add a 'x expires hidden                        | secret add a '********'",
                "secret add a x hidden                                 | secret add a '********'",
                "secret remove sql-ekm hidden                          | secret remove sql-ekm '********'",
                "secret expire sql-ekm 'hidden'                        | secret expire sql-ekm '********'"
            })
    void masksTheSecret(String directive, String shown) {
        assertThat(DirectiveText.masked(directive)).isEqualTo(shown).doesNotContain("hidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secret remove sql-ekm",
                "secret expire 'my app'",
                "vault disable v/secret",
                "disk find 'secret add a b' in master"
            })
    void leavesTheRestAlone(String directive) {
        assertThat(DirectiveText.masked(directive)).isEqualTo(directive);
    }

    @Test
    void masksDirectivesInABatchAndLeavesItsStatements() {
        assertThat(DirectiveText.maskedIn("""
                PRINT 'secret add a b';
                  --@ekmsim secret add a 'hidden$1' expires 2027-01-01
                --@ekmsim clock show
                PRINT 'end';
                """)).isEqualTo("""
                PRINT 'secret add a b';
                  --@ekmsim secret add a '********' expires 2027-01-01
                --@ekmsim clock show
                PRINT 'end';
                """);
    }
}
