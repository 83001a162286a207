package org.ekmsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Whole runs on small scripts. Exit codes and output are those of the page "sqlcmd utility". */
class RunTest {

    private static final String NO_LOGIN = """
            Msg 15151, Level 16, State 1, Server SQLVM01, Line 2
            Cannot drop the login 'nobody', because it does not exist or you do not have permission.
            """;

    /** The provider never answers, and nobody else is there to go on. */
    private static final String STALLED = """
            EXEC sp_configure 'show advanced options', 1;
            RECONFIGURE;
            EXEC sp_configure 'EKM provider enabled', 1;
            RECONFIGURE;
            GO
            --@ekmsim fault add hang
            CREATE CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM FROM FILE =
            'C:\\Program Files\\SQL Server Connector for Microsoft Azure Key Vault\\Microsoft.AzureKeyVaultService.EKM.dll';
            GO
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void scripts() throws IOException {
        script("good.sql", "PRINT 'good';\nGO\n");
        script(
                "error.sql",
                "PRINT 'one';\nGO\n-- no such login\nDROP LOGIN nobody;\nPRINT 'two';\nGO\nPRINT 'three';\nGO\n");
        script("exit.sql", ":on error exit\nDROP LOGIN nobody;\nGO\nPRINT 'never';\nGO\n");
        script("ignore.sql", ":on error ignore\nDROP LOGIN nobody;\nGO\nPRINT 'goes on';\nGO\n");
        script("quit.sql", "PRINT 'before';\nGO\n:quit\nPRINT 'never';\nGO\n");
        script("syntax.sql", "PRINT 'one';\nGO\nCREATE CREDENTIAL;\nGO\nPRINT 'two';\nGO\n");
        script("unmodelled.sql", "PRINT 'one';\nGO\n\nBACKUP LOG x TO DISK = 'y';\nGO\nPRINT 'never';\nGO\n");
        script("caught.sql", "BEGIN TRY\n  EXEC ('BACKUP LOG x TO DISK = ''y''');\nEND TRY\nBEGIN CATCH\nEND CATCH\n");
        script("undefined.sql", "PRINT 'one';\nGO\nPRINT '$(nowhere)';\nGO\n");
        script("directive.sql", "PRINT 'one';\nGO\n--@ekmsim valt disable x/y\nPRINT 'never';\nGO\n");
        script("variable.sql", "PRINT '$(who)';\nGO 2\n");
    }

    @ParameterizedTest
    @CsvSource({
        "good.sql,                0",
        "error.sql,               0",
        "-b error.sql,            1",
        "-b good.sql,             0",
        "-V 16 error.sql,        16",
        "-V 17 error.sql,         0",
        "-b -V 17 error.sql,      0",
        "exit.sql,                1",
        "ignore.sql,              0",
        "quit.sql,                0",
        "syntax.sql,              0",
        "-b syntax.sql,           1",
        "unmodelled.sql,          3",
        "-b unmodelled.sql,       3",
        "caught.sql,              3",
        "undefined.sql,           2",
        "directive.sql,           2",
        "--login nobody good.sql, 2",
        "-d nowhere good.sql,     2"
    })
    void endsWithTheExitCode(String commandLine, int exitCode) {
        CommandRun run = run(commandLine);

        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.out()).doesNotContain("never");
        assertThat(run.err()).doesNotContain("\tat ");
    }

    @Test
    void withoutStopOnErrorEveryBatchRuns() {
        assertThat(run("error.sql").out()).isEqualTo("one\n" + NO_LOGIN + "two\nthree\n");
    }

    @Test
    void stopOnErrorStillFinishesTheBatch() {
        assertThat(run("-b error.sql").out()).isEqualTo("one\n" + NO_LOGIN + "two\n");
    }

    @Test
    void aConstructThatIsNotModelledIsNamedWithItsLineInTheFile() {
        CommandRun run = run("unmodelled.sql");

        assertThat(run.out()).isEqualTo("one\n");
        assertThat(run.err())
                .isEqualTo(
                        "ekmsim: unmodelled.sql, line 4: BACKUP LOG is not modelled; the run ends here (exit code 3)\n");
    }

    @Test
    void aMisspeltDirectiveIsNamedWithItsLineInTheFile() {
        CommandRun run = run("directive.sql");

        assertThat(run.out()).isEqualTo("one\n");
        assertThat(run.err()).startsWith("ekmsim: directive.sql, line 3: ").contains("Did you mean 'vault'?");
    }

    @Test
    void variablesAndRepeatedBatches() {
        assertThat(run("-v who=DBA variable.sql").out()).isEqualTo("DBA\nDBA\n");
    }

    @Test
    void scriptsShareOneConnection() throws IOException {
        script("first.sql", "CREATE DATABASE x;\nGO\nUSE x;\nGO\n");
        script("second.sql", "PRINT DB_NAME();\nGO\n");

        assertThat(run("first.sql second.sql").out()).isEqualTo("Changed database context to 'x'.\nx\n");
    }

    @Test
    void resultSetsHaveSqlcmdsPadding() throws IOException {
        script("select.sql", "SELECT 1 AS n, CAST('ab' AS varchar(4)) AS t;\nGO\n");

        assertThat(run("select.sql").out())
                .isEqualTo("n           t   \n----------- ----\n          1 ab  \n\n(1 rows affected)\n");
        assertThat(run("-W -s , -h -1 select.sql").out()).isEqualTo("1,ab\n\n(1 rows affected)\n");
    }

    @Test
    void jsonHoldsTheResponses() throws IOException {
        script("select.sql", "SELECT 1 AS n, 'ab' AS t;\nPRINT 'x';\nGO\n");

        CommandRun run = run("--format json select.sql");

        Object document = new Load(LoadSettings.builder().build()).loadFromString(run.out());
        assertThat(document)
                .extracting("steps")
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement()
                .extracting("response")
                .asString()
                .contains("{name=n, type=int", "rows=[[1, ab]]", "{rowsAffected=1", "message=x");
        assertThat(document).extracting("exitCode").isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({"undefined.sql, 1", "directive.sql, 1", "stalled.sql, 3", "--login nobody good.sql, 1"})
    void jsonIsWholeAndNamesTheProblemWhereTheRunCannotGoOn(String commandLine, int steps) throws IOException {
        script("stalled.sql", STALLED);

        CommandRun run = run("--format json " + commandLine);

        Object document = new Load(LoadSettings.builder().build()).loadFromString(run.out());
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.USAGE);
        assertThat(document).extracting("exitCode").isEqualTo(ExitCode.USAGE);
        assertThat(document).extracting("problem").asString().isNotBlank().satisfies(problem -> assertThat(run.err())
                .isEqualTo("ekmsim: " + problem + "\n"));
        assertThat(document)
                .extracting("steps")
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(steps);
    }

    @ParameterizedTest
    @CsvSource({"--format json", "-e"})
    void secretsInDirectivesAreMasked(String option) throws IOException {
        script("secret.sql", """
                --@ekmsim secret add sql-ekm 'hidden1~secret' expires 2028-01-01
                --@ekmsim secret expire sql-ekm hidden1
                --@ekmsim secret remove sql-ekm 'hidden1'
                PRINT 'good';
                GO
                """);

        CommandRun run = run(option + " secret.sql");

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .contains(
                        "secret add sql-ekm '********' expires 2028-01-01",
                        "secret expire sql-ekm '********'",
                        "secret remove sql-ekm '********'")
                .doesNotContain("hidden1");
    }

    @Test
    void theSameRunPrintsTheSameBytes() {
        String walkThrough = Path.of("..", "fixtures", "scripts", "tde-with-azure-key-vault.sql")
                .toAbsolutePath()
                .toString();

        CommandRun first = CommandRun.in(folder, "run", "--hsm", "software", "--trace", "provider,vault", walkThrough);

        assertThat(first)
                .isEqualTo(CommandRun.in(folder, "run", "--hsm", "software", "--trace", "provider,vault", walkThrough));
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.err().lines()).isNotEmpty().allMatch(line -> line.startsWith("-- "));
        assertThat(first.err().lines().map(line -> Integer.valueOf(line.split(" +", -1)[1])))
                .as("one timeline")
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, (int) first.err().lines().count())
                                .boxed()
                                .toList());
    }

    private CommandRun run(String commandLine) {
        return CommandRun.in(folder, ("run --hsm software " + commandLine).split(" +"));
    }

    private void script(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
