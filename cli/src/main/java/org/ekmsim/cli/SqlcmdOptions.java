package org.ekmsim.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ekmsim.cli.output.MessageFormat;
import org.ekmsim.cli.output.MessageFormat.Redirection;
import org.ekmsim.cli.output.OutputStreams;
import org.ekmsim.cli.output.ResultFormat;
import org.ekmsim.cli.output.ResultFormat.Widths;
import org.ekmsim.cli.output.SqlcmdWriter;
import org.ekmsim.tsql.script.ScriptSettings;
import org.ekmsim.tsql.script.SqlcmdTool;
import org.ekmsim.world.script.ScriptOutcome;
import org.ekmsim.world.script.ScriptOutcome.Ending;
import org.ekmsim.world.script.StopRule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code run} that are sqlcmd's, with sqlcmd's meaning. */
final class SqlcmdOptions {

    private static final int LEAST_LEVEL = -1;
    private static final int GREATEST_LEVEL = 25;

    @Option(names = "-i", paramLabel = "FILE", split = ",", description = "Script to run, as sqlcmd names it.")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "-b", description = "End after the first batch with an error, exit code 1.")
    private boolean stopOnError;

    @Option(
            names = "-V",
            paramLabel = "LEVEL",
            description = "Only errors of this level and above count; the exit code is the level.")
    private @Nullable Integer errorLevel;

    @Option(names = "-v", paramLabel = "NAME=VALUE", description = "Scripting variables: $(NAME) becomes VALUE.")
    private Map<String, String> variables = new LinkedHashMap<>();

    @Option(names = "-x", description = "Leave $(NAME) as it is.")
    private boolean noSubstitution;

    @Option(
            names = "--sqlcmd",
            paramLabel = "odbc|go",
            description = "Which sqlcmd to follow: the ODBC one (default), or the one written in Go.")
    private SqlcmdTool tool = SqlcmdTool.ODBC;

    @Option(names = "-d", paramLabel = "DATABASE", description = "Database to begin in.")
    private @Nullable String database;

    @Option(names = "-I", description = "SET QUOTED_IDENTIFIER ON.")
    private boolean quotedIdentifiers;

    @Option(names = "-h", paramLabel = "ROWS", description = "Rows between headers; 0 once (as without), -1 none.")
    private int headerInterval;

    @Option(names = "-s", paramLabel = "CHARACTER", description = "Column separator; a blank without.")
    private String separator = " ";

    @Option(names = "-W", description = "Remove the blanks that pad columns.")
    private boolean trimmed;

    @Option(names = "-e", description = "Print each batch before it runs.")
    private boolean echo;

    @Option(names = "-m", paramLabel = "LEVEL", description = "Print only messages of this level and above.")
    private int messageLevel;

    @Option(
            names = "-r",
            paramLabel = "0|1",
            description = "Messages to the error stream: 0 (or nothing) errors, 1 all.")
    private @Nullable Integer redirection;

    /** The scripts named by {@code -i}. */
    List<String> inputs() {
        return List.copyOf(inputs);
    }

    /** The scripting variables, without the double quotes values may have. */
    Map<String, String> variables() {
        Map<String, String> unquoted = new LinkedHashMap<>();
        variables.forEach((name, value) -> unquoted.put(name, value.replaceAll("^\"(.*)\"$", "$1")));
        return unquoted;
    }

    @Nullable
    String database() {
        return database;
    }

    /** Whether QUOTED_IDENTIFIER is on from the beginning; with sqlcmd (Go) it always is, whatever -I says. */
    boolean quotedIdentifiers() {
        return quotedIdentifiers || tool == SqlcmdTool.GO;
    }

    /**
     * How scripts are read, but for the files and the environment.
     *
     * @throws UsageException when an option's value is out of its range
     */
    ScriptSettings scriptSettings() {
        if (separator.length() != 1) {
            throw new UsageException("'-s " + separator + "': the column separator is one character");
        }
        if (errorLevel != null && (errorLevel < LEAST_LEVEL || errorLevel > GREATEST_LEVEL)) {
            throw new UsageException(
                    "'-V " + errorLevel + "': a severity level is between " + LEAST_LEVEL + " and " + GREATEST_LEVEL);
        }
        ScriptSettings settings = ScriptSettings.plain().with(variables()).as(tool);
        return noSubstitution ? settings.withoutSubstitution() : settings;
    }

    StopRule stopRule() {
        int level = errorLevel == null ? StopRule.ERROR_LEVEL : Math.max(StopRule.ERROR_LEVEL, errorLevel);
        return new StopRule(stopOnError, level);
    }

    /** The exit code sqlcmd would give; a construct that is not modelled goes before everything. */
    int exitCode(ScriptOutcome outcome) {
        if (outcome.ending() == Ending.REFUSED) {
            return ExitCode.UNMODELLED;
        }
        if (outcome.exitCode().isPresent()) {
            return outcome.exitCode().getAsInt();
        }
        if (errorLevel != null) {
            return outcome.failed() ? outcome.worstLevel() : ExitCode.OK;
        }
        boolean stopped = outcome.ending() == Ending.STOPPED_AT_ERROR;
        return stopped || (stopOnError && outcome.failed()) ? ExitCode.SQL_ERROR : ExitCode.OK;
    }

    /** @param fitted whether columns are as wide as their content, where nothing else was asked for */
    SqlcmdWriter writer(OutputStreams streams, boolean fitted) {
        Widths widths = fitted ? Widths.CONTENT : Widths.TYPE;
        ResultFormat results = new ResultFormat(separator, headerInterval, trimmed ? Widths.NONE : widths);
        return new SqlcmdWriter(streams, results, new MessageFormat(messageLevel, redirection()), echo);
    }

    private Redirection redirection() {
        if (redirection == null) {
            return Redirection.NONE;
        }
        return redirection == 0 ? Redirection.ERRORS : Redirection.ALL;
    }
}
