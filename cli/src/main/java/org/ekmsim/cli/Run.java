package org.ekmsim.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ekmsim.cli.output.CallLog;
import org.ekmsim.cli.output.JsonReport;
import org.ekmsim.cli.output.OutputStreams;
import org.ekmsim.cli.output.TracePrinter;
import org.ekmsim.surroundings.StalledException;
import org.ekmsim.token.ProvisionedTokens;
import org.ekmsim.token.TokenException;
import org.ekmsim.token.Tokens;
import org.ekmsim.world.World;
import org.ekmsim.world.file.WorldDefinition;
import org.ekmsim.world.script.ScriptException;
import org.ekmsim.world.script.ScriptOutcome;
import org.ekmsim.world.script.ScriptOutcome.Ending;
import org.ekmsim.world.script.ScriptRefusal;
import org.ekmsim.world.script.ScriptRunner;
import org.ekmsim.world.script.ScriptSink;

/** One run: a world is opened, scripts go through it, and the outcome becomes an exit code. */
final class Run {

    private final Console console;
    private final SqlcmdOptions sqlcmd;
    private final RunCommand.Format format;
    private final Set<TracePrinter.Subject> trace;
    private final Connections connections;

    /**
     * @param sqlcmd sqlcmd's options
     * @param format form of the output
     * @param trace what is printed on the error stream besides notices
     * @param connections how sessions are opened
     */
    Run(
            Console console,
            SqlcmdOptions sqlcmd,
            RunCommand.Format format,
            Set<TracePrinter.Subject> trace,
            Connections connections) {
        this.console = console;
        this.sqlcmd = sqlcmd;
        this.format = format;
        this.trace = trace;
        this.connections = connections;
    }

    /**
     * Runs the scripts in the world.
     *
     * @return the exit code
     */
    int of(WorldDefinition definition, ProvisionedTokens provisioned, List<Scripts.Script> scripts) {
        provisioned.notice().ifPresent(console::notice);
        try (Tokens tokens = provisioned.tokens();
                World world = World.open(definition, tokens, ReadyMade.keys())) {
            return run(world, scripts);
        } catch (TokenException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private int run(World world, List<Scripts.Script> scripts) {
        CallLog log = new CallLog(() -> world.surroundings().state());
        if (format == RunCommand.Format.JSON) {
            JsonReport report = new JsonReport(console.out(), log);
            try {
                ScriptOutcome outcome = run(world, scripts, report);
                int exitCode = sqlcmd.exitCode(outcome);
                report.end(outcome.refusal(), exitCode);
                return exitCode;
            } catch (UsageException e) {
                report.end(String.valueOf(e.getMessage()), ExitCode.USAGE);
                throw e;
            }
        }
        boolean fitted = format == RunCommand.Format.AUTO && console.interactive();
        try (OutputStreams streams = new OutputStreams(console.out(), console.err(), console.directory())) {
            ScriptSink sink = sqlcmd.writer(streams, fitted);
            if (!trace.isEmpty()) {
                sink = new TracePrinter(sink, log, trace, console.out(), console.err());
            }
            return sqlcmd.exitCode(run(world, scripts, sink));
        }
    }

    private ScriptOutcome run(World world, List<Scripts.Script> scripts, ScriptSink sink) {
        try (ScriptRunner runner =
                ScriptRunner.on(world, world.defaultInstance(), connections, sink, sqlcmd.stopRule())) {
            Optional<ScriptOutcome> outcome = Optional.empty();
            for (Scripts.Script script : scripts) {
                ScriptOutcome ended = runner.run(script.name(), script.items());
                outcome = Optional.of(ended);
                if (ended.ending() != Ending.COMPLETED) {
                    break;
                }
            }
            ScriptOutcome last = outcome.orElseThrow();
            last.refusal().ifPresent(this::refused);
            return last;
        } catch (ScriptException | StalledException | TokenException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private void refused(ScriptRefusal refusal) {
        console.notice(refusal.position() + ": " + refusal.construct()
                + " is not modelled; the run ends here (exit code " + ExitCode.UNMODELLED + ")");
    }
}
