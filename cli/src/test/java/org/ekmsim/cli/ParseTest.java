package org.ekmsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code ekmsim parse}: lines are those of the file, messages those of SQL Server. */
class ParseTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void scripts() throws IOException {
        Files.writeString(
                folder.resolve("good.sql"),
                "USE master;\nGO\n\n  CREATE CREDENTIAL c WITH IDENTITY = 'i', SECRET = 'hidden';\nGO\n");
        Files.writeString(folder.resolve("wrong.sql"), "PRINT 'x';\nGO\nCREATE CREDENTIAL;\nGO\n");
        Files.writeString(folder.resolve("unmodelled.sql"), "GO\nLINENO 5;\nGO\n");
    }

    @Test
    void listsStatements() {
        CommandRun run = CommandRun.in(folder, "parse", "good.sql");

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).isEqualTo("""
                good.sql:1:1: UseDatabase
                good.sql:4:3: CreateCredential
                good.sql: 2 batches, 2 statements, 0 errors, 0 not modelled
                """);
    }

    @Test
    void printsBackWithSecretsMasked() {
        CommandRun run = CommandRun.in(folder, "parse", "--print", "good.sql");

        assertThat(run.out()).contains("CREATE CREDENTIAL", "GO\n").doesNotContain("hidden");
    }

    @Test
    void namesSyntaxErrors() {
        CommandRun run = CommandRun.in(folder, "parse", "wrong.sql");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SQL_ERROR);
        assertThat(run.out()).contains("wrong.sql:3:", "Msg 102, Level 15, State 1: Incorrect syntax near ");
    }

    @Test
    void namesWhatIsNotModelled() {
        CommandRun run = CommandRun.in(folder, "parse", "unmodelled.sql");

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNMODELLED);
        assertThat(run.out()).contains("unmodelled.sql:2:1: LINENO is not modelled");
    }

    @Test
    void writesJson() {
        CommandRun run = CommandRun.in(folder, "parse", "--format", "json", "good.sql", "wrong.sql");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SQL_ERROR);
        assertThat(String.valueOf(new Load(LoadSettings.builder().build()).loadFromString(run.out())))
                .contains("file=good.sql", "{kind=UseDatabase, line=1, column=1}", "number=102");
    }
}
