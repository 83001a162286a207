package org.ekmsim.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ekmsim.cli.output.TracePrinter;
import org.ekmsim.world.file.WorldDefinition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs scripts against a world, with sqlcmd's options and output. */
@Command(
        name = "run",
        description = "Runs T-SQL scripts in a simulated world and prints what sqlcmd would print.",
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Exit codes: 0 done (without -b also after errors, as sqlcmd), 1 an error ended the script,",
            "2 wrong usage, world or script file, 3 a construct that is not modelled, 70 a defect of ekmsim."
        })
final class RunCommand implements Callable<Integer> {

    /** The values of {@code --format}. */
    enum Format {
        /** sqlcmd's text; on a terminal, columns are as wide as their content. */
        AUTO,
        /** sqlcmd's text with sqlcmd's padding. */
        SQLCMD,
        /** One JSON document. */
        JSON
    }

    private final Console console;

    @Parameters(
            paramLabel = "SCRIPT",
            arity = "0..*",
            description = "Scripts, run one after the other on one connection.")
    private List<String> scripts = new ArrayList<>();

    @Option(
            names = {"-w", "--world"},
            paramLabel = "WORLD",
            description = "World file, or name of a shipped world (see 'ekmsim worlds'); docs-sample without.")
    private @Nullable String world;

    @Option(names = "--flavour", paramLabel = "FLAVOUR", description = "Version of SQL Server, see 'ekmsim flavours'.")
    private @Nullable String flavour;

    @Option(
            names = {"-U", "--login"},
            paramLabel = "LOGIN",
            description = "Who connects; the world's first login without.")
    private @Nullable String login;

    @Option(
            names = "-P",
            paramLabel = "PASSWORD",
            description = "What the login proves itself by; without it nobody asks.")
    private @Nullable String password;

    @Mixin
    private TokenOptions tokens = new TokenOptions();

    @Option(
            names = "--trace",
            paramLabel = "provider,vault",
            split = ",",
            description = "Print provider calls, vault requests or both on the error stream.")
    private Set<TracePrinter.Subject> trace = EnumSet.noneOf(TracePrinter.Subject.class);

    @Option(names = "--format", paramLabel = "auto|sqlcmd|json", description = "Form of the output.")
    private Format format = Format.AUTO;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    private boolean help;

    @Mixin
    private SqlcmdOptions sqlcmd = new SqlcmdOptions();

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> files = new ArrayList<>(scripts);
        files.addAll(sqlcmd.inputs());
        if (files.isEmpty()) {
            throw new UsageException("no script named; try ekmsim run fixtures/scripts/tde-with-azure-key-vault.sql");
        }
        tokens.check();
        Scripts reader = new Scripts(console, sqlcmd.scriptSettings());
        List<Scripts.Script> read = files.stream().map(reader::read).toList();
        WorldDefinition definition = new WorldSource(console).world(world);
        if (flavour != null) {
            definition = WorldSource.withFlavour(definition, flavour);
        }
        Connections connections = new Connections(login, password, sqlcmd.database(), sqlcmd.quotedIdentifiers());
        return new Run(console, sqlcmd, format, trace, connections)
                .of(definition, tokens.provision(console, definition), read);
    }
}
