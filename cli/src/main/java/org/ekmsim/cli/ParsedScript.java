package org.ekmsim.cli;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.tsql.ParsedBatch;
import org.ekmsim.tsql.SyntaxError;
import org.ekmsim.tsql.TsqlParser;
import org.ekmsim.tsql.UnmodelledConstruct;
import org.ekmsim.tsql.script.ScriptItem;

/**
 * A script with its batches parsed.
 *
 * @param name the file's name as given
 * @param batches the batches, in order, those of files read by {@code :r} among them
 * @param problems commands and variables sqlcmd would refuse
 * @param commands commands that are not modelled
 */
record ParsedScript(String name, List<Batch> batches, List<Problem> problems, List<Problem> commands) {

    /**
     * Something about the client's side of the script.
     *
     * @param file the file it is in
     * @param line its line there
     * @param text what is wrong, or the command
     */
    record Problem(String file, int line, String text) {}

    /**
     * A batch and where it begins.
     *
     * @param file the file it begins in
     * @param firstLine 1-based line of that file
     * @param parsed what the parser made of it
     */
    record Batch(String file, int firstLine, ParsedBatch parsed) {

        /** The line of the file that a line of the batch is. */
        int fileLine(int batchLine) {
            return firstLine + batchLine - 1;
        }
    }

    static ParsedScript of(Scripts.Script script, TsqlParser parser) {
        ParsedScript parsed = new ParsedScript(script.name(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        script.items().forEach(item -> parsed.take(script.name(), item, parser));
        return new ParsedScript(
                script.name(), List.copyOf(parsed.batches), List.copyOf(parsed.problems), List.copyOf(parsed.commands));
    }

    private void take(String file, ScriptItem item, TsqlParser parser) {
        if (item instanceof ScriptItem.Included included) {
            take(included.file(), included.item(), parser);
        } else if (item instanceof ScriptItem.Batch batch) {
            batches.add(new Batch(file, batch.firstLine(), parser.parse(batch.text())));
        } else if (item instanceof ScriptItem.ExitWithQuery exit) {
            take(file, exit.batch(), parser);
        } else if (item instanceof ScriptItem.ScriptProblem problem) {
            problems.add(new Problem(file, problem.line(), problem.message()));
        } else if (item instanceof ScriptItem.UnmodelledCommand unmodelled) {
            commands.add(new Problem(file, unmodelled.line(), unmodelled.command()));
        }
    }

    boolean hasErrors() {
        return !problems.isEmpty() || !errors().isEmpty();
    }

    List<SyntaxError> errors() {
        return batches.stream()
                .flatMap(batch -> batch.parsed().errors().stream())
                .toList();
    }

    boolean isModelled() {
        return unmodelled().isEmpty() && commands.isEmpty();
    }

    List<UnmodelledConstruct> unmodelled() {
        return batches.stream()
                .flatMap(batch -> batch.parsed().unmodelled().stream())
                .toList();
    }

    int statementCount() {
        return batches.stream()
                .mapToInt(batch -> batch.parsed().statements().size())
                .sum();
    }
}
