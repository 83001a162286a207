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
 * @param batches the batches, in order
 * @param problems commands and variables sqlcmd would refuse
 */
record ParsedScript(String name, List<Batch> batches, List<ScriptItem.ScriptProblem> problems) {

    /**
     * A batch and where it begins.
     *
     * @param firstLine 1-based line of the file
     * @param parsed what the parser made of it
     */
    record Batch(int firstLine, ParsedBatch parsed) {

        /** The line of the file that a line of the batch is. */
        int fileLine(int batchLine) {
            return firstLine + batchLine - 1;
        }
    }

    static ParsedScript of(Scripts.Script script, TsqlParser parser) {
        List<Batch> batches = new ArrayList<>();
        List<ScriptItem.ScriptProblem> problems = new ArrayList<>();
        for (ScriptItem item : script.items()) {
            if (item instanceof ScriptItem.Batch batch) {
                batches.add(new Batch(batch.firstLine(), parser.parse(batch.text())));
            } else if (item instanceof ScriptItem.ScriptProblem problem) {
                problems.add(problem);
            }
        }
        return new ParsedScript(script.name(), List.copyOf(batches), List.copyOf(problems));
    }

    boolean hasErrors() {
        return !problems.isEmpty() || !errors().isEmpty();
    }

    List<SyntaxError> errors() {
        return batches.stream()
                .flatMap(batch -> batch.parsed().errors().stream())
                .toList();
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
