package org.ekmsim.features.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import org.ekmsim.features.Answer;
import org.ekmsim.features.Scene;

/** What queries returned. */
public final class ResultAssertions {

    private final Scene scene;

    public ResultAssertions(Scene scene) {
        this.scene = scene;
    }

    /** The one result set: column names, then rows, values as sqlcmd displays them. */
    @Then("the result is:")
    public void resultIs(DataTable table) {
        assertThat(scene.answer().results()).hasSize(1);
        resultIs(1, table);
    }

    @Then("result {int} is:")
    public void resultIs(int number, DataTable table) {
        Answer.Rows result = scene.answer().results().get(number - 1);
        assertThat(result.columns()).isEqualTo(table.row(0));
        assertThat(result.rows()).isEqualTo(Tables.resolved(table.rows(1).cells(), result.rows(), scene.names()));
    }

    @Then("there are {int} results")
    public void count(int results) {
        assertThat(scene.answer().results()).hasSize(results);
    }
}
