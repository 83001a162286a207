package org.ekmsim.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ekmsim.engine.message.MessageCatalogue;
import org.ekmsim.tsql.ParseOptions;
import org.ekmsim.tsql.TsqlParser;
import org.ekmsim.tsql.script.ScriptSettings;
import org.ekmsim.tsql.script.SqlcmdTool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Parses scripts without running them. */
@Command(
        name = "parse",
        description = "Parses T-SQL scripts and lists their statements and syntax errors.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Exit codes: 0 no errors, 1 syntax errors, 2 wrong usage or file, 3 constructs that are not modelled."
        })
final class ParseCommand implements Callable<Integer> {

    /** The values of {@code --format}. */
    enum Format {
        TEXT,
        JSON
    }

    /** SQL Server 2022. */
    private static final int MAJOR_VERSION = 16;

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Scripts to parse.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json", description = "Form of the output.")
    private Format format = Format.TEXT;

    @Option(names = "--print", description = "Print each batch back as canonical T-SQL, secrets masked.")
    private boolean print;

    @Option(names = "-I", description = "Quoted identifiers: text in double quotes is a name.")
    private boolean quotedIdentifiers;

    @Option(names = "-v", paramLabel = "NAME=VALUE", description = "Scripting variables: $(NAME) becomes VALUE.")
    private Map<String, String> variables = new LinkedHashMap<>();

    @Option(
            names = "--sqlcmd",
            paramLabel = "odbc|go",
            description = "Which sqlcmd to follow: the ODBC one (default), or the one written in Go.")
    private SqlcmdTool tool = SqlcmdTool.ODBC;

    ParseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        TsqlParser parser = new TsqlParser(new ParseOptions(MAJOR_VERSION, quotedIdentifiers || tool == SqlcmdTool.GO));
        Scripts scripts =
                new Scripts(console, ScriptSettings.plain().with(variables).as(tool));
        List<ParsedScript> parsed = files.stream()
                .map(scripts::read)
                .map(script -> ParsedScript.of(script, parser))
                .toList();
        ParseReport report = new ParseReport(console.out(), MessageCatalogue.documented());
        if (format == Format.JSON) {
            report.json(parsed);
        } else {
            parsed.forEach(script -> report.text(script, print));
        }
        if (parsed.stream().anyMatch(ParsedScript::hasErrors)) {
            return ExitCode.SQL_ERROR;
        }
        return parsed.stream().allMatch(ParsedScript::isModelled) ? ExitCode.OK : ExitCode.UNMODELLED;
    }
}
