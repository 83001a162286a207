package org.ekmsim.cli;

import java.io.PrintStream;
import java.util.List;
import org.ekmsim.cli.output.JsonWriter;
import org.ekmsim.engine.message.MessageCatalogue;
import org.ekmsim.tsql.SyntaxError;
import org.ekmsim.tsql.UnmodelledConstruct;
import org.ekmsim.tsql.tree.Statement;

/** Prints parsed scripts: as text in the manner of compilers, {@code file:line:column: ...}, or as JSON. */
final class ParseReport {

    private final PrintStream out;
    private final MessageCatalogue messages;

    ParseReport(PrintStream out, MessageCatalogue messages) {
        this.out = out;
        this.messages = messages;
    }

    /** One script as text. Lines are those of the file. */
    void text(ParsedScript script, boolean print) {
        for (ParsedScript.Batch batch : script.batches()) {
            for (SyntaxError error : batch.parsed().errors()) {
                String mark = error.inferred() ? " (inferred)" : "";
                line(
                        batch.file(),
                        batch.fileLine(error.line()),
                        error.column(),
                        heading(error) + ": " + text(error) + mark);
            }
            for (UnmodelledConstruct construct : batch.parsed().unmodelled()) {
                int line = batch.fileLine(construct.line());
                line(batch.file(), line, construct.column(), construct.construct() + " is not modelled");
            }
            if (print) {
                batch.parsed().statements().forEach(statement -> out.print(ended(statement) + "\n"));
                out.print("GO\n");
            } else {
                batch.parsed().statements().forEach(statement -> statement(batch, statement));
            }
        }
        for (ParsedScript.Problem problem : script.problems()) {
            line(problem.file(), problem.line(), 1, problem.text());
        }
        for (ParsedScript.Problem command : script.commands()) {
            line(command.file(), command.line(), 1, command.text() + " is not modelled");
        }
        if (!print) {
            out.print("%s: %d batches, %d statements, %d errors, %d not modelled\n"
                    .formatted(
                            script.name(),
                            script.batches().size(),
                            script.statementCount(),
                            script.errors().size() + script.problems().size(),
                            script.unmodelled().size() + script.commands().size()));
        }
    }

    /** All scripts as one JSON array. */
    void json(List<ParsedScript> scripts) {
        JsonWriter json = new JsonWriter(out);
        json.beginArray();
        scripts.forEach(script -> json(json, script));
        json.end();
    }

    private void json(JsonWriter json, ParsedScript script) {
        json.beginObject().member("file", script.name()).name("batches").beginArray();
        for (ParsedScript.Batch batch : script.batches()) {
            json.beginObject()
                    .member("file", batch.file())
                    .member("line", batch.firstLine())
                    .name("statements")
                    .beginArray();
            for (Statement statement : batch.parsed().statements()) {
                json.beginLineObject().member("kind", kind(statement));
                place(json, batch.fileLine(statement.line()), statement.column())
                        .end();
            }
            json.end().name("errors").beginArray();
            for (SyntaxError error : batch.parsed().errors()) {
                json.beginLineObject().member("number", error.number()).member("level", error.level());
                json.member("state", error.state()).member("batchLine", error.line());
                place(json, batch.fileLine(error.line()), error.column()).member("text", text(error));
                json.name("inferred").value(error.inferred()).end();
            }
            json.end().name("unmodelled").beginArray();
            for (UnmodelledConstruct construct : batch.parsed().unmodelled()) {
                json.beginLineObject().member("construct", construct.construct());
                place(json, batch.fileLine(construct.line()), construct.column())
                        .end();
            }
            json.end().end();
        }
        json.end().name("problems").beginArray();
        for (ParsedScript.Problem problem : script.problems()) {
            json.beginObject().member("text", problem.text());
            json.member("file", problem.file()).member("line", problem.line()).end();
        }
        json.end().name("unmodelledCommands").beginArray();
        for (ParsedScript.Problem command : script.commands()) {
            json.beginObject().member("command", command.text());
            json.member("file", command.file()).member("line", command.line()).end();
        }
        json.end().end();
    }

    private static JsonWriter place(JsonWriter json, int line, int column) {
        return json.member("line", line).member("column", column);
    }

    private void statement(ParsedScript.Batch batch, Statement statement) {
        line(batch.file(), batch.fileLine(statement.line()), statement.column(), kind(statement));
    }

    private void line(String file, int line, int column, String text) {
        out.print("%s:%d:%d: %s\n".formatted(file, line, column, text));
    }

    /** The statement with its semicolon; the body of a module ends in one already. */
    private static String ended(Statement statement) {
        String text = statement.toString();
        return text.endsWith(";") ? text : text + ";";
    }

    private static String kind(Statement statement) {
        return statement.getClass().getSimpleName();
    }

    private static String heading(SyntaxError error) {
        return "Msg %d, Level %d, State %d".formatted(error.number(), error.level(), error.state());
    }

    private String text(SyntaxError error) {
        return messages.text(error.number(), error.arguments());
    }
}
