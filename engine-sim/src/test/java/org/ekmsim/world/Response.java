package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.session.Done;
import org.ekmsim.engine.session.EnvironmentChange;
import org.ekmsim.engine.session.ResponseSink;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.Variant;
import org.jspecify.annotations.Nullable;

/**
 * What a client received for one batch, and the assertions about it. A message reads {@code Msg 15151, Level 16, State 1, Line 2: text}
 * when it is an error, and is its bare text otherwise; in an expectation {@code State ?} stands for a state no document names.
 */
public final class Response implements ResponseSink {

    /** Separates the messages of an expectation that is written in one line. */
    private static final Pattern AND_THEN = Pattern.compile(" && ");

    private final List<ServerMessage> messages = new ArrayList<>();
    private final List<ResultColumn> columns = new ArrayList<>();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private final List<Done> endings = new ArrayList<>();
    private final List<Integer> statuses = new ArrayList<>();
    private final List<EnvironmentChange> changes = new ArrayList<>();

    @Override
    public void columns(List<ResultColumn> begun) {
        columns.addAll(begun);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        rows.add(values);
    }

    @Override
    public void message(ServerMessage message) {
        messages.add(message);
    }

    @Override
    public void environmentChange(EnvironmentChange change) {
        changes.add(change);
    }

    @Override
    public void returnStatus(int status) {
        statuses.add(status);
    }

    @Override
    public void done(Done done) {
        endings.add(done);
    }

    public List<ServerMessage> messages() {
        return List.copyOf(messages);
    }

    /** The rows of all result sets. */
    public List<List<@Nullable Object>> rows() {
        return List.copyOf(rows);
    }

    public List<Done> endings() {
        return List.copyOf(endings);
    }

    public List<Integer> statuses() {
        return List.copyOf(statuses);
    }

    public List<EnvironmentChange> changes() {
        return List.copyOf(changes);
    }

    /** The only value of the only row. */
    public @Nullable Object value() {
        assertThat(rows).as("rows of %s", this).hasSize(1);
        assertThat(rows.get(0)).hasSize(1);
        return rows.get(0).get(0);
    }

    /** Exactly one error, and no other message. */
    public Response fails(int number, int level, int state, String text) {
        assertThat(messages).as("messages").hasSize(1);
        ServerMessage message = messages.get(0);
        assertThat(List.<Object>of(message.number(), message.level(), message.state(), message.text()))
                .isEqualTo(List.<Object>of(number, level, state, text));
        return this;
    }

    /** The messages of this line of a table, in this order, and no other. */
    public Response says(String expected) {
        List<String> wanted = expected.isEmpty() ? List.of() : Arrays.asList(AND_THEN.split(expected));
        List<String> received = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            received.add(
                    written(messages.get(i), i < wanted.size() && wanted.get(i).contains(", State ?, ")));
        }
        assertThat(received).isEqualTo(wanted);
        return this;
    }

    /** These information messages, and no error. */
    public Response prints(String... texts) {
        assertThat(messages).extracting(message -> written(message, false)).containsExactly(texts);
        return this;
    }

    /** Not a word. */
    public Response saysNothing() {
        return prints();
    }

    /** No error; information messages do not matter. */
    public Response succeeds() {
        assertThat(messages.stream().filter(ServerMessage::isError).map(message -> written(message, false)))
                .isEmpty();
        return this;
    }

    /** These rows, values joined by {@code " | "}. */
    public Response returns(String... expected) {
        assertThat(rows).extracting(Response::written).containsExactly(expected);
        return this;
    }

    /** The names of the columns of all result sets. */
    public Response hasColumns(String... names) {
        assertThat(columns).extracting(ResultColumn::name).containsExactly(names);
        return this;
    }

    private static String written(ServerMessage message, boolean anyState) {
        if (!message.isError()) {
            return message.text();
        }
        return "Msg %d, Level %d, State %s, Line %d: %s"
                .formatted(
                        message.number(),
                        message.level(),
                        anyState ? "?" : Integer.toString(message.state()),
                        message.line(),
                        message.text());
    }

    private static String written(List<@Nullable Object> row) {
        return row.stream()
                .map(value -> String.valueOf(value instanceof Variant variant ? variant.value() : value))
                .collect(Collectors.joining(" | "));
    }

    /** Everything the client received, as text. */
    @Override
    public String toString() {
        return messages + "\n" + columns + "\n" + rows + "\n" + endings + "\n" + statuses + "\n" + changes;
    }
}
