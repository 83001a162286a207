package org.ekmsim.world.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import org.ekmsim.engine.instance.Instance;
import org.ekmsim.token.KeyFiles;
import org.ekmsim.token.ReadyMadeKeys;
import org.ekmsim.token.SoftwareTokens;
import org.ekmsim.token.Tokens;
import org.ekmsim.tsql.script.ScriptReader;
import org.ekmsim.world.World;
import org.ekmsim.world.file.WorldFile;
import org.ekmsim.world.script.ScriptOutcome.Ending;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptRunnerTest {

    private static final String WORLD = """
            version: 1
            hosts:
              - name: SQLVM01
                platform: azure-vm-windows
                instances:
                  - { name: MSSQLSERVER, flavour: sql2022-cu17, edition: Developer, service-account: NT SERVICE\\MSSQLSERVER,
                      logins: [ { name: CONTOSO\\dba, roles: [sysadmin] } ] }
            """;

    private final Tokens tokens = new SoftwareTokens(new SecureRandom());
    private final World world = World.open(
            WorldFile.read("test.yaml", WORLD),
            tokens,
            new ReadyMadeKeys(KeyFiles.onClassPath(ScriptRunnerTest.class.getClassLoader())));
    private final Instance instance = world.defaultInstance();
    private final RecordingSink sink = new RecordingSink();

    @AfterEach
    void close() {
        world.close();
        tokens.close();
    }

    @Test
    void runsBatchesInOrderAndRepeatsThem() {
        ScriptOutcome outcome = run("PRINT 'a';\nGO 2\nPRINT 'b';\n", StopRule.NEVER);

        assertThat(outcome.ending()).isEqualTo(Ending.COMPLETED);
        assertThat(outcome.failed()).isFalse();
        assertThat(sink.events())
                .containsExactly("batch x.sql:1", "a", "end", "batch x.sql:1", "a", "end", "batch x.sql:3", "b", "end");
    }

    @ParameterizedTest
    @CsvSource({
        // stop, least level, ending, last event but one
        "false, 11, COMPLETED,        after",
        "true,  11, STOPPED_AT_ERROR, same batch",
        "true,  16, STOPPED_AT_ERROR, same batch",
        "true,  17, COMPLETED,        after"
    })
    void stopsAfterTheFailingBatchWhenAsked(boolean stop, int level, Ending ending, String last) {
        ScriptOutcome outcome = run(
                "PRINT 'a';\nGO\nDROP LOGIN nobody;\nPRINT 'same batch';\nGO\nPRINT 'after';\n",
                new StopRule(stop, level));

        assertThat(outcome.ending()).isEqualTo(ending);
        assertThat(outcome.worstLevel()).isEqualTo(16);
        assertThat(sink.events()).contains("Msg 15151");
        assertThat(sink.events().get(sink.events().size() - 2)).isEqualTo(last);
    }

    @Test
    void theScriptsOnErrorCommandOverridesTheRule() {
        assertThat(run(":on error exit\nDROP LOGIN nobody;\nGO\nPRINT 'after';\n", StopRule.NEVER)
                        .ending())
                .isEqualTo(Ending.STOPPED_AT_ERROR);
        assertThat(run(":on error ignore\nDROP LOGIN nobody;\nGO\nPRINT 'after';\n", StopRule.AT_FIRST_ERROR)
                        .ending())
                .isEqualTo(Ending.COMPLETED);
    }

    @Test
    void theFirstErrorCarriesItsLineInTheFile() {
        ScriptOutcome outcome = run("PRINT 'a';\nGO\n\n\nDROP LOGIN nobody;\nGO\nDROP LOGIN noone;\n", StopRule.NEVER);

        assertThat(outcome.firstError()).hasValueSatisfying(error -> {
            assertThat(error.position()).isEqualTo(new ScriptPosition("x.sql", 5));
            assertThat(error.message().number()).isEqualTo(15151);
            assertThat(error.message().line()).isEqualTo(3);
        });
    }

    @Test
    void aConstructThatIsNotModelledEndsTheScript() {
        ScriptOutcome outcome =
                run("PRINT 'a';\nGO\n\nBACKUP LOG x TO DISK = 'y';\nGO\nPRINT 'after';\n", StopRule.NEVER);

        assertThat(outcome.ending()).isEqualTo(Ending.REFUSED);
        assertThat(outcome.refusal()).hasValue(new ScriptRefusal(new ScriptPosition("x.sql", 4), "BACKUP LOG"));
        assertThat(sink.events()).doesNotContain("after").endsWith("end");
    }

    @Test
    void quitEndsTheScript() {
        assertThat(run("PRINT 'a';\nGO\n:quit\nPRINT 'after';\n", StopRule.NEVER)
                        .ending())
                .isEqualTo(Ending.QUIT);
        assertThat(sink.events()).containsExactly("batch x.sql:1", "a", "end");
    }

    @Test
    void aRestartEndsTheConnectionAndTheNextBatchOpensAnother() {
        run("CREATE DATABASE d;\nGO\nUSE d;\nGO\n--@ekmsim restart\nPRINT DB_NAME();\n", StopRule.NEVER);

        assertThat(sink.events()).contains("directive restart []").endsWith("master", "end");
    }

    @Test
    void whatIsWrongWithTheScriptItselfIsNamedWithItsPlace() {
        assertThatThrownBy(() -> run("PRINT 'a';\nGO\n--@ekmsim restrat\n", StopRule.NEVER))
                .isInstanceOf(ScriptException.class)
                .hasMessageStartingWith("x.sql, line 3: ")
                .hasMessageContaining("Did you mean 'restart'?");
        assertThatThrownBy(() -> run("PRINT '$(nowhere)';\n", StopRule.NEVER))
                .isInstanceOf(ScriptException.class)
                .hasMessageStartingWith("x.sql, line 1: ")
                .hasMessageContaining("nowhere");
    }

    @Test
    void rowsAreFoundInTheDatabasesFile() {
        run("""
                CREATE DATABASE d;
                GO
                USE d;
                CREATE TABLE dbo.t (x nvarchar(20));
                INSERT INTO dbo.t (x) VALUES ('Contoso'), ('Contoso');
                GO
                --@ekmsim disk find Contoso in d
                --@ekmsim disk find Fabrikam in d
                """, StopRule.NEVER);

        assertThat(sink.events())
                .anyMatch(event -> event.startsWith("directive disk find Contoso in d [") && event.contains("2 times"))
                .contains("directive disk find Fabrikam in d ['Fabrikam' is not found in d]");
    }

    private ScriptOutcome run(String script, StopRule rule) {
        try (ScriptRunner runner =
                ScriptRunner.on(world, instance, () -> instance.connect(instance.defaultLogin()), sink, rule)) {
            return runner.run("x.sql", List.copyOf(new ScriptReader().read(script)));
        }
    }
}
