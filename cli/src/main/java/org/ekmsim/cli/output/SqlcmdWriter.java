package org.ekmsim.cli.output;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.session.Done;
import org.ekmsim.engine.session.EnvironmentChange;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.tsql.script.ScriptItem;
import org.ekmsim.world.script.ScriptSink;
import org.jspecify.annotations.Nullable;

/**
 * Prints responses as the sqlcmd utility of the ODBC family does: result sets in columns, {@code (n rows affected)}
 * after a blank line, errors as {@code Msg ...} and their text, information messages as text alone.
 */
public final class SqlcmdWriter implements ScriptSink {

    private final OutputStreams streams;
    private final ResultFormat results;
    private final MessageFormat messages;
    private final boolean echo;
    private @Nullable ResultPrinter open;

    /**
     * @param streams receive results and messages
     * @param results layout of result sets
     * @param messages which messages are printed where
     * @param echo whether each batch is printed before it runs, {@code -e}
     */
    public SqlcmdWriter(OutputStreams streams, ResultFormat results, MessageFormat messages, boolean echo) {
        this.streams = streams;
        this.results = results;
        this.messages = messages;
        this.echo = echo;
    }

    @Override
    public void batchStarts(String file, ScriptItem.Batch batch) {
        if (echo) {
            String text = batch.text().replace("\r\n", "\n").stripTrailing();
            streams.out().print(DirectiveText.maskedIn(text) + "\n");
        }
    }

    @Override
    public void batchEnded() {
        endResultSet();
        streams.out().flush();
    }

    @Override
    public void directiveDone(String file, ScriptItem.Directive directive, List<String> output) {
        clientText(output);
    }

    @Override
    public void clientText(List<String> lines) {
        streams.out().print(lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
        streams.out().flush();
    }

    @Override
    public boolean redirect(ScriptItem.Redirect redirect) {
        streams.redirect(redirect);
        return true;
    }

    @Override
    public void columns(List<ResultColumn> columns) {
        endResultSet();
        open = new ResultPrinter(results, streams.out(), columns);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        if (open == null) {
            throw new IllegalStateException("A row came before its columns.");
        }
        open.row(values);
    }

    @Override
    public void message(ServerMessage message) {
        endResultSet();
        if (messages.prints(message)) {
            PrintStream target = messages.target(message, streams.out(), streams.err());
            if (target == streams.err()) {
                streams.out().flush();
            }
            target.print(MessageFormat.text(message) + "\n");
            target.flush();
        }
    }

    @Override
    public void environmentChange(EnvironmentChange change) {
        // sqlcmd prints the message that comes with the change, not the change.
    }

    @Override
    public void returnStatus(int status) {
        // sqlcmd does not print return values.
    }

    @Override
    public void done(Done done) {
        endResultSet();
        if (done.rowCount() != Done.NO_COUNT) {
            streams.out().print("\n(" + done.rowCount() + " rows affected)\n");
        }
    }

    private void endResultSet() {
        if (open != null) {
            open.end();
            open = null;
        }
    }
}
