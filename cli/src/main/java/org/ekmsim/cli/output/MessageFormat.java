package org.ekmsim.cli.output;

import java.io.PrintStream;
import org.ekmsim.engine.message.ServerMessage;

/**
 * Which messages are printed and where: sqlcmd's {@code -m} and {@code -r}.
 *
 * @param minimumLevel messages below this level are not printed, {@code -m}; -1 and 0 print all
 * @param redirection which messages go to the error stream
 */
public record MessageFormat(int minimumLevel, Redirection redirection) {

    /** The values of {@code -r}. */
    public enum Redirection {
        /** Everything goes to the output stream. */
        NONE,
        /** {@code -r0}: errors, level 11 and above, go to the error stream. */
        ERRORS,
        /** {@code -r1}: all messages go to the error stream, PRINT too. */
        ALL
    }

    /** What sqlcmd does without options. */
    public static final MessageFormat SQLCMD = new MessageFormat(0, Redirection.NONE);

    boolean prints(ServerMessage message) {
        return message.level() >= minimumLevel;
    }

    PrintStream target(ServerMessage message, PrintStream out, PrintStream err) {
        return switch (redirection) {
            case NONE -> out;
            case ERRORS -> message.isError() ? err : out;
            case ALL -> err;
        };
    }

    /** The message as sqlcmd prints it, without the final line end. */
    static String text(ServerMessage message) {
        String text = message.text().replace("\r\n", "\n");
        if (!message.isError()) {
            return text;
        }
        String procedure = message.procedure() == null ? "" : ", Procedure " + message.procedure();
        return "Msg %d, Level %d, State %d, Server %s%s, Line %d\n%s"
                .formatted(
                        message.number(),
                        message.level(),
                        message.state(),
                        message.server(),
                        procedure,
                        message.line(),
                        text);
    }
}
