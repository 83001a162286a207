package org.ekmsim.features.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.features.Scene;
import org.ekmsim.surroundings.EventLogEntry;
import org.ekmsim.world.script.ScriptOutcome.Ending;

/** What the server said: messages, refusals, the error log. */
public final class MessageAssertions {

    private static final List<String> HEADING = List.of("number", "level", "state", "line", "text");

    private final Scene scene;

    public MessageAssertions(Scene scene) {
        this.scene = scene;
    }

    /** All messages, in order; {@code any} where the documents leave a value open. */
    @Then("the messages are:")
    public void messagesAre(DataTable table) {
        compare(table, scene.answer().messages());
    }

    /** The messages of level 11 and above, in order. */
    @Then("the errors are:")
    public void errorsAre(DataTable table) {
        compare(table, scene.answer().errors());
    }

    @Then("there is no message")
    public void noMessage() {
        assertThat(scene.answer().messages()).isEmpty();
        assertThat(scene.answer().outcome().refusal()).isEmpty();
    }

    @Then("there is no error")
    public void noError() {
        assertThat(scene.answer().errors()).isEmpty();
        assertThat(scene.answer().outcome().refusal()).isEmpty();
    }

    @Then("the run ends at line {int}, because {string} is not modelled")
    public void refused(int line, String construct) {
        assertThat(scene.answer().outcome().ending()).isEqualTo(Ending.REFUSED);
        assertThat(scene.answer().outcome().refusal()).hasValueSatisfying(refusal -> {
            assertThat(refusal.position().line()).isEqualTo(line);
            assertThat(refusal.construct()).isEqualToIgnoringCase(construct);
        });
    }

    @Then("{string} is still waiting")
    public void waiting(String login) throws InterruptedException, ExecutionException {
        assertThat(scene.client(login).isWaiting()).isTrue();
    }

    @Then("the request was cancelled")
    public void cancelled() {
        assertThat(scene.answer().cancelled()).isTrue();
    }

    /** Each text ends a line that the error log gained since the last script or event, in this order. */
    @Then("the error log gained:")
    public void errorLogGained(DataTable table) {
        List<String> lines = scene.newErrorLogLines();
        int next = 0;
        for (String expected : table.asList()) {
            int found = next;
            while (found < lines.size() && !endsWith(lines.get(found), expected)) {
                found++;
            }
            assertThat(found)
                    .as("'%s' after line %d of the new lines %s", expected, next, lines)
                    .isLessThan(lines.size());
            next = found + 1;
        }
    }

    /** One entry, written by that source since the last script or event. */
    @Then("the Windows event log gained an error from {string}")
    public void eventLogGained(String source) {
        List<EventLogEntry> entries = scene.world().eventLog();
        assertThat(entries.subList(scene.before().eventLog().size(), entries.size()))
                .filteredOn(entry -> entry.level() == EventLogEntry.Level.ERROR)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.source()).isEqualTo(source);
                    assertThat(entry.level()).isEqualTo(EventLogEntry.Level.ERROR);
                });
    }

    /** How many entries of either level were written since the last script or event. */
    @Then("the Windows event log gained {int} INFORMATION and {int} ERROR entries")
    public void eventLogGained(int information, int errors) {
        List<EventLogEntry> entries = scene.world().eventLog();
        assertThat(entries.subList(scene.before().eventLog().size(), entries.size()).stream()
                        .map(EventLogEntry::level))
                .containsExactly(Stream.concat(
                                Stream.generate(() -> EventLogEntry.Level.INFORMATION)
                                        .limit(information),
                                Stream.generate(() -> EventLogEntry.Level.ERROR).limit(errors))
                        .toArray(EventLogEntry.Level[]::new));
    }

    /** What the last entry of the log looks like. */
    @Then("the Event Viewer shows {string}")
    public void eventViewerShows(String text) {
        List<String> lines = scene.direct("eventlog show");
        assertThat(lines.get(lines.size() - 1)).contains("ERROR  " + text);
    }

    /** Date, time and process stand before the text. */
    private boolean endsWith(String line, String expected) {
        String text = Pattern.compile("^\\S+ \\S+ \\S+\\s+").matcher(line).replaceFirst("");
        return scene.names().resolve(expected, text).equals(text);
    }

    private void compare(DataTable table, List<ServerMessage> messages) {
        assertThat(table.row(0)).as("heading").isEqualTo(HEADING);
        List<List<String>> actual = messages.stream()
                .map(message -> List.of(
                        String.valueOf(message.number()),
                        String.valueOf(message.level()),
                        String.valueOf(message.state()),
                        String.valueOf(message.line()),
                        message.text()))
                .toList();
        assertThat(actual).isEqualTo(Tables.resolved(table.rows(1).cells(), actual, scene.names()));
    }
}
