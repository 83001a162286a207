package org.ekmsim.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command with its subcommands, and what happens to everything that goes wrong in them. */
final class Ekmsim {

    private final Console console;

    Ekmsim(Console console) {
        this.console = console;
    }

    /**
     * Runs the command.
     *
     * @param arguments the command line
     * @return the exit code, see {@link ExitCode}
     */
    int run(String... arguments) {
        PrintWriter out = new PrintWriter(console.out(), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(console.err(), true, StandardCharsets.UTF_8);
        return new CommandLine(new Top())
                .addSubcommand(new RunCommand(console))
                .addSubcommand(new ParseCommand(console))
                .addSubcommand(new DoctorCommand(console))
                .addSubcommand(new FlavoursCommand(console))
                .addSubcommand(new WorldsCommand(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler((problem, given) -> usage(problem))
                .setExecutionExceptionHandler((problem, command, result) -> failed(problem))
                .execute(SqlcmdArguments.rewrite(arguments));
    }

    private int usage(ParameterException problem) {
        console.notice(String.valueOf(problem.getMessage()));
        CommandLine command = problem.getCommandLine();
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(problem, command.getErr())) {
            console.notice("try '" + command.getCommandSpec().qualifiedName() + " --help'");
        }
        return ExitCode.USAGE;
    }

    private int failed(Exception problem) {
        if (problem instanceof UsageException) {
            console.notice(String.valueOf(problem.getMessage()));
            return ExitCode.USAGE;
        }
        console.notice("this is a defect of ekmsim: " + problem
                + " (please report it; EKMSIM_DEBUG=1 prints the stack trace)");
        if (console.variable("EKMSIM_DEBUG").isPresent()) {
            problem.printStackTrace(console.err());
        }
        return ExitCode.INTERNAL;
    }

    /** Without a subcommand: the help. */
    @Command(
            name = "ekmsim",
            description = "Simulates SQL Server's Extensible Key Management: T-SQL in, real keys underneath.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            footer = {
                "",
                "Exit codes: 0 done, 1 SQL error (run -b) or syntax error (parse), 2 wrong usage or file,",
                "3 a construct that is not modelled, 70 a defect of ekmsim.",
                "",
                "Begin with: ekmsim run fixtures/scripts/tde-with-azure-key-vault.sql"
            })
    static final class Top implements Runnable {

        @CommandLine.Spec
        private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

        @Override
        public void run() {
            if (spec != null) {
                spec.commandLine().usage(spec.commandLine().getOut());
            }
        }
    }
}
