package org.ekmsim.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.ekmsim.token.TokenChoice;
import org.junit.jupiter.api.Test;

@EkmsimTest(hsm = TokenChoice.SOFTWARE)
class TranscriptTest {

    private static final ResultSet PEOPLE =
            new ResultSet(List.of("id", "name"), List.of(List.of(1, "Ada"), Arrays.asList(2, null)));

    @Test
    void valuesAreFoundByColumnNameInAnyCase() {
        assertThat(PEOPLE.value(0, "NAME")).isEqualTo("Ada");
        assertThat(PEOPLE.column("name")).containsExactly("Ada", null);
    }

    @Test
    void absentColumnIsNamedWithThoseThereAre() {
        assertThatThrownBy(() -> PEOPLE.value(0, "age"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no column 'age', but id, name");
    }

    @Test
    void rowsCannotBeChanged() {
        assertThatThrownBy(() -> PEOPLE.rows().get(0).set(0, 5)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void textHoldsMessagesAndRowsInTheirOrder(SimulatedServer server) {
        Transcript transcript =
                server.run("PRINT 'one';\nSELECT 2 AS number, NULL AS nothing;\nRAISERROR('three', 16, 1);");

        assertThat(transcript.text()).isEqualTo("""
                one
                number  nothing
                2  NULL
                (1 rows affected)
                Msg 50000, Level 16, State 1, Line 3
                three
                """);
    }

    @Test
    void onlyResultInsistsOnOne(SimulatedServer server) {
        Transcript two = server.run("SELECT 1 AS a; SELECT 2 AS b;");

        assertThatThrownBy(two::onlyResult).isInstanceOf(AssertionError.class).hasMessageContaining("there are 2");
    }
}
