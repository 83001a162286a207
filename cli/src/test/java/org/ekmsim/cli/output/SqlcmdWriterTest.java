package org.ekmsim.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.ekmsim.cli.output.MessageFormat.Redirection;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.session.Done;
import org.ekmsim.tsql.script.ScriptItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sqlcmd prints, by the page "sqlcmd utility". In the expected texts a middle dot stands for a blank. */
class SqlcmdWriterTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void countsRowsOfInsertUpdateAndDelete() {
        print(writer -> {
            writer.done(new Done("INSERT", 2, false, false));
            writer.done(new Done("CREATE CREDENTIAL", Done.NO_COUNT, false, false));
        });

        assertThat(out()).isEqualTo("\n(2 rows affected)\n");
    }

    @Test
    void printsErrorsWithTheirNumbersAndInformationWithout() {
        print(writer -> {
            writer.message(message(5701, 0, "Changed database context to 'master'."));
            writer.message(message(15151, 16, "Cannot find the login 'x'.\r\nReally."));
            writer.message(new ServerMessage(2812, 16, 62, "SQLVM01", "sp_outer", 3, "Could not find it."));
        });

        assertThat(out()).isEqualTo(blanks("""
                Changed·database·context·to·'master'.
                Msg·15151,·Level·16,·State·1,·Server·SQLVM01,·Line·2
                Cannot·find·the·login·'x'.
                Really.
                Msg·2812,·Level·16,·State·62,·Server·SQLVM01,·Procedure·sp_outer,·Line·3
                Could·not·find·it.
                """));
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,   'info|warning|Msg 50000, Level 16, State 1, Server SQLVM01, Line 2|error|', ''",
        "ERRORS, 'info|warning|', 'Msg 50000, Level 16, State 1, Server SQLVM01, Line 2|error|'",
        "ALL,    '', 'info|warning|Msg 50000, Level 16, State 1, Server SQLVM01, Line 2|error|'"
    })
    void redirectsMessages(Redirection redirection, String toOut, String toErr) {
        threeMessages(new MessageFormat(0, redirection));

        assertThat(out().replace('\n', '|')).isEqualTo(toOut);
        assertThat(err.toString(StandardCharsets.UTF_8).replace('\n', '|')).isEqualTo(toErr);
    }

    @ParameterizedTest
    @CsvSource({"-1, 4", "0, 4", "10, 3", "11, 2", "17, 0"})
    void leavesOutMessagesBelowTheLevel(int level, int lines) {
        threeMessages(new MessageFormat(level, Redirection.NONE));

        assertThat(out().lines()).hasSize(lines);
    }

    @Test
    void echoesBatchesBeforeTheyRun() {
        SqlcmdWriter writer = new SqlcmdWriter(streams(out, err), ResultFormat.SQLCMD, MessageFormat.SQLCMD, true);
        writer.batchStarts("a.sql", new ScriptItem.Batch("SELECT 1\r\nWHERE 1 = 0\r\n", 1, 1));
        writer.batchEnded();

        assertThat(out()).isEqualTo("SELECT 1\nWHERE 1 = 0\n");
    }

    private static ServerMessage message(int number, int level, String text) {
        return new ServerMessage(number, level, 1, "SQLVM01", null, 2, text);
    }

    private void threeMessages(MessageFormat format) {
        SqlcmdWriter writer = new SqlcmdWriter(streams(out, err), ResultFormat.SQLCMD, format, false);
        writer.message(message(0, 0, "info"));
        writer.message(message(50000, 10, "warning"));
        writer.message(message(50000, 16, "error"));
        writer.batchEnded();
    }

    private void print(Consumer<SqlcmdWriter> response) {
        SqlcmdWriter writer = new SqlcmdWriter(streams(out, err), ResultFormat.SQLCMD, MessageFormat.SQLCMD, false);
        response.accept(writer);
        writer.batchEnded();
    }

    private static String blanks(String dotted) {
        return dotted.replace('·', ' ');
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static OutputStreams streams(ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new OutputStreams(stream(out), stream(err), Path.of("."));
    }
}
