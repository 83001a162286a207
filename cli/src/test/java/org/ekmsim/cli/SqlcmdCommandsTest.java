package org.ekmsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client's own commands, as the page "Commands in the sqlcmd utility" describes them. */
class SqlcmdCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void readsAnotherFileWhereItIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("parts"));
        Files.write(
                folder.resolve("parts/utf16.sql"), "\ufeffPRINT N'größer';\r\n".getBytes(StandardCharsets.UTF_16LE));
        CommandRun run = run("PRINT 'one';\n:r parts/utf16.sql\nGO\nPRINT 'two';\n");
        assertThat(run.out()).isEqualTo("one\ngrößer\ntwo\n");
    }

    @Test
    void tellsWhereInTheOtherFileSomethingIsRefused() throws IOException {
        script("part.sql", "\n\nBACKUP LOG x TO DISK = 'y'\nGO\n");
        CommandRun run = run("PRINT 'one'\nGO\n:r part.sql\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNMODELLED);
        assertThat(run.err()).contains("part.sql, line 3: BACKUP LOG is not modelled");
    }

    @Test
    void aMissingFileEndsTheRun() {
        CommandRun run = run("PRINT 'one'\nGO\n:r nowhere.sql\nPRINT 'never'\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEqualTo("one\n");
        assertThat(run.err()).contains("main.sql, line 3: ", "file nowhere.sql", "there is no file nowhere.sql");
    }

    @Test
    void sendsOutputToFiles() throws IOException {
        CommandRun run = run("PRINT 'a'\nGO\n:out result.txt\nPRINT 'b'\nGO\n:OUT STDERR\nPRINT 'c'\nGO\n"
                + ":out stdout\nPRINT 'd'\nGO\n");
        assertThat(run.out()).isEqualTo("a\nd\n");
        assertThat(run.err()).isEqualTo("c\n");
        assertThat(folder.resolve("result.txt")).hasContent("b");
    }

    @Test
    void sendsErrorsToAFile() throws IOException {
        CommandRun run = run(":error errors.txt\nDROP LOGIN nobody\nGO\nPRINT 'a'\n", "-r0");
        assertThat(run.out()).isEqualTo("a\n");
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(folder.resolve("errors.txt"))).startsWith("Msg 15151, Level 16, State 1");
    }

    @Test
    void aFileThatCannotBeWrittenChangesNothing() {
        CommandRun run = run(":out missing-folder/x.txt\nPRINT 'a'\n");
        assertThat(run.out()).isEqualTo("a\n");
        assertThat(run.err()).contains("Error occurred while opening or operating on file missing-folder/x.txt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            :exit(SELECT 5)                                                | 5
            EXIT(SELECT 1 AS a, 2 AS b UNION SELECT 7, 8 ORDER BY a)       | 7
            :exit(SELECT '12')                                             | 12
            :exit(SELECT name FROM sys.databases WHERE name = 'none')      | -101
            :exit(SELECT 'twelve')                                         | -102
            :exit(DROP LOGIN nobody)                                       | -100
            :exit()                                                        | 0
            :exit                                                          | 0
            """)
    void exitsWithTheValueOfAQuery(String command, int exitCode) {
        assertThat(run(command + "\nPRINT 'never'\n").exitCode()).isEqualTo(exitCode);
    }

    @Test
    void theQueryRunsInTheBatchThatWasNotSent() {
        CommandRun run = run("DECLARE @n int = 40\n:exit(SELECT @n + 2)\n", "-h-1", "-W");
        assertThat(run.exitCode()).isEqualTo(42);
        assertThat(run.out()).isEqualTo("42\n\n(1 rows affected)\n");
    }

    @Test
    void aMessageOfState127EndsTheScriptWithItsNumber() {
        CommandRun run = run("RAISERROR ('enough', 10, 127)\nGO\nPRINT 'never'\n");
        assertThat(run.out()).isEqualTo("enough\n");
        assertThat(run.exitCode()).isEqualTo(50000);
    }

    @Test
    void connectsToAnInstanceOfTheWorld() {
        CommandRun run = run(":connect SQLVM01\nPRINT @@SERVERNAME\n");
        assertThat(run.out()).isEqualTo("Sqlcmd: Successfully connected to server 'SQLVM01'.\nSQLVM01\n");
        CommandRun unknown = run("PRINT 'one'\nGO\n:connect NOWHERE\nPRINT 'never'\n");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("main.sql, line 3: There is no instance named NOWHERE", "SQLVM01");
    }

    @Test
    void listsServersVariablesAndTheBatch() {
        CommandRun run = run(":serverlist\n:setvar name value\n:listvar\nPRINT 'x'\n:list\n");
        assertThat(run.out()).isEqualTo("Servers:\n    SQLVM01\nname = \"value\"\n\n\n\nPRINT 'x'\nx\n");
    }

    @ParameterizedTest
    @CsvSource({"!! dir,!!", ":ed,:ed", ":xml on,:xml on", ":perftrace x,:perftrace"})
    void refusesOtherCommandsByName(String command, String name) {
        CommandRun run = run("PRINT 'one'\nGO\n" + command + "\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNMODELLED);
        assertThat(run.err()).contains("main.sql, line 3: " + name + " is not modelled");
    }

    @Test
    void theToolWrittenInGoHasQuotedIdentifiersOnAndCommandsOfOneLine() {
        String text = "PRINT \"text\"\n";
        assertThat(run(text).out()).isEqualTo("text\n");
        assertThat(run(text, "--sqlcmd", "go").out()).startsWith("Msg 128, ");
        String exit = "EXIT(SELECT\n3)\n";
        assertThat(run(exit).exitCode()).isEqualTo(3);
        assertThat(run(exit, "--sqlcmd", "go").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @CsvSource({"-s,ab", "-V,30"})
    void valuesOutOfRangeAreRefused(String option, String value) {
        CommandRun run = run("PRINT 'x'\n", option, value);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("'" + option + " " + value + "'");
    }

    @Test
    void substitutionCanBeTurnedOff() {
        assertThat(run("PRINT '$(x)'\n", "-x").out()).isEqualTo("$(x)\n");
    }

    private CommandRun run(String script, String... options) {
        try {
            script("main.sql", script);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"run", "main.sql", "--hsm", "software"}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return CommandRun.in(folder, arguments);
    }

    private void script(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
