package org.ekmsim.tsql.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ekmsim.tsql.script.ScriptItem.Batch;
import org.ekmsim.tsql.script.ScriptItem.Directive;
import org.ekmsim.tsql.script.ScriptItem.OnError;
import org.ekmsim.tsql.script.ScriptItem.Quit;
import org.ekmsim.tsql.script.ScriptItem.ScriptProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GO, variables, commands and directives, as sqlcmd reads them. */
class ScriptReaderTest {

    private final ScriptReader reader = new ScriptReader(Map.of("Db", "TestTDE"));

    @Test
    void goEndsABatchAndTheNextCountsFromTheLineAfterIt() {
        assertThat(reader.read("USE master\nGO\n\nPRINT 1\nPRINT 2\ngo 3\nPRINT 3"))
                .containsExactly(
                        new Batch("USE master\n", 1, 1),
                        new Batch("\nPRINT 1\nPRINT 2\n", 3, 3),
                        new Batch("PRINT 3", 7, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GO", "go", "  Go  ", "\tGO\t", "GO -- done", "GO--done", "GO 1", "GO 1 -- once", "GO\r"})
    void isGo(String line) {
        assertThat(reader.read("PRINT 1\n" + line + "\nPRINT 2")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GOTO x", "GO1", "PRINT GO", "[GO]", "-- GO", "/* GO */", "GO_", "GO;", "'GO"})
    void isNotGo(String line) {
        assertThat(reader.read("PRINT 1\n" + line + "\nPRINT 2")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRINT '\nGO\n'",
                "/*\nGO\n*/",
                "/* /* */\nGO\n*/",
                "SELECT [\nGO\n]",
                "PRINT \"\nGO\n\"",
                "PRINT 'it''s\nGO\n'"
            })
    void goInsideStringsNamesAndCommentsIsText(String text) {
        assertThat(reader.read(text)).containsExactly(new Batch(text, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRINT 'it''s'\nGO\nx",
                "-- it's\nGO\nx",
                "/* ' */\nGO\nx",
                "PRINT '/*'\nGO\nx",
                "SELECT []]]\nGO\nx"
            })
    void quotesThatAreClosedOrInCommentsDoNotHideGo(String text) {
        assertThat(reader.read(text)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GO x", "GO -1", "GO 99999999999", "GO 1 2"})
    void aWrongCountEndsTheScript(String line) {
        List<ScriptItem> items = reader.read("PRINT 1\n" + line + "\nPRINT 2\nGO");
        if (line.equals("GO 1 2")) {
            assertThat(items).hasSize(1);
            return;
        }
        assertThat(items)
                .containsExactly(new ScriptProblem(
                        "A fatal scripting error occurred. Incorrect syntax was encountered while parsing GO.", 2));
    }

    @Test
    void blankBatchesAreNotSent() {
        assertThat(reader.read("\n\nGO\n  \nGO 5\nPRINT 1\nGO\nGO\n")).containsExactly(new Batch("PRINT 1\n", 6, 1));
    }

    @Test
    void lineEndsAndByteOrderMarkAreAccepted() {
        assertThat(reader.read("\ufeffUSE a\r\nGO\r\nPRINT 'x\r\ny'\r\nGO\r\n"))
                .containsExactly(new Batch("USE a\r\n", 1, 1), new Batch("PRINT 'x\r\ny'\r\n", 3, 1));
    }

    @Test
    void directivesComeBeforeTheBatchTheyStandInAndStayInItsText() {
        assertThat(reader.read("PRINT 1\nGO\n--@ekmsim restart\nPRINT 2\n  --@ekmsim advance 18 months \nPRINT 3\nGO\n"
                        + "--@ekmsim vault rotate"))
                .containsExactly(
                        new Batch("PRINT 1\n", 1, 1),
                        new Directive("restart", 3),
                        new Directive("advance 18 months", 5),
                        new Batch("--@ekmsim restart\nPRINT 2\n  --@ekmsim advance 18 months \nPRINT 3\n", 3, 1),
                        new Directive("vault rotate", 8),
                        new Batch("--@ekmsim vault rotate", 8, 1));
    }

    @Test
    void directivesInsideCommentsAndStringsAreText() {
        assertThat(reader.read("/*\n--@ekmsim restart\n*/PRINT '\n--@ekmsim restart\n'"))
                .hasSize(1);
        assertThat(reader.read("--@ekmsimulate x\nPRINT 1")).hasSize(1);
    }

    @Test
    void variablesAreReplacedAnywhereWithoutRegardToCase() {
        assertThat(reader.read("USE $(DB); PRINT '$(db)'\n:setvar x \"a \"\"b\"\"\"\nPRINT '$(X)'"))
                .containsExactly(new Batch("USE TestTDE; PRINT 'TestTDE'\n\nPRINT 'a \"b\"'", 1, 1));
    }

    @Test
    void anUndefinedVariableEndsTheScript() {
        assertThat(reader.read("PRINT 1\nGO\nPRINT '$(nope)'\nGO"))
                .containsExactly(
                        new Batch("PRINT 1\n", 1, 1), new ScriptProblem("'nope' scripting variable not defined.", 3));
        assertThat(reader.read(":setvar Db\nUSE $(Db)"))
                .containsExactly(new ScriptProblem("'Db' scripting variable not defined.", 2));
    }

    @Test
    void withoutSubstitutionReferencesStay() {
        assertThat(new ScriptReader(ScriptSettings.plain().withoutSubstitution()).read("PRINT '$(nope)'"))
                .containsExactly(new Batch("PRINT '$(nope)'", 1, 1));
    }

    @Test
    void errorsAndQuitAreCommands() {
        assertThat(reader.read(":on error exit\nPRINT 1\nGO\n:ON ERROR ignore\nPRINT 2\n:quit\nPRINT 3\nGO"))
                .containsExactly(
                        new OnError(true, 1), new Batch("\nPRINT 1\n", 1, 1), new OnError(false, 4), new Quit(6));
        assertThat(reader.read("PRINT 1\nexit")).containsExactly(new Quit(2));
        assertThat(reader.read("PRINT 1\n:exit()")).containsExactly(new Batch("PRINT 1\n", 1, 1), new Quit(2));
    }

    @Test
    void resetForgetsTheTextButNotItsLines() {
        assertThat(reader.read("rubbish\nreset\nPRINT 1")).containsExactly(new Batch("\n\nPRINT 1", 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":r other.sql",
                ":r",
                ":r a b",
                ":connect",
                ":connect x y",
                ":out",
                ":xml maybe",
                ":nope",
                ":setvar",
                ":setvar SQLCMDUSER sa",
                ":exit(SELECT 1",
                ":on fire"
            })
    void wrongCommandsEndTheScript(String line) {
        List<ScriptItem> items = reader.read(line + "\nPRINT 1\nGO");
        assertThat(items).hasSize(1);
        assertThat(items.get(0)).isInstanceOfSatisfying(ScriptProblem.class, problem -> {
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.message()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"!! dir", ":!! dir", "ed", ":ed", ":perftrace x", ":xml on"})
    void commandsThatAreNotModelledEndTheScriptByName(String line) {
        List<ScriptItem> items = reader.read("PRINT 1\n" + line + "\nPRINT 1\nGO");
        String name = line.replaceAll(" dir| x$", "").replaceAll("^:?(!!)|^:?(ed|perftrace|xml on)$", "$1:$2");
        assertThat(items).containsExactly(new ScriptItem.UnmodelledCommand(name.startsWith("!!") ? "!!" : name, 2));
    }

    @Test
    void anotherFileIsReadWhereItIsNamed() {
        ScriptReader including = withFiles(Map.of(
                "folder/a b.sql", "PRINT 2\nGO\n:r c.sql\nPRINT 4", "c.sql", "--@ekmsim restart\nPRINT 3\nGO\n"));
        assertThat(including.read("PRINT 1\n:r \"folder/a b.sql\"\nPRINT 5\nGO\nPRINT 6"))
                .containsExactly(
                        new Batch("PRINT 1\nPRINT 2\n", 1, 1),
                        new ScriptItem.Included("c.sql", new Directive("restart", 1)),
                        new ScriptItem.Included("c.sql", new Batch("--@ekmsim restart\nPRINT 3\n", 1, 1)),
                        new ScriptItem.Included("folder/a b.sql", new Batch("\nPRINT 4\nPRINT 5\n", 4, 1)),
                        new Batch("PRINT 6", 5, 1));
    }

    @Test
    void aFileThatIsMissingOrReadsItselfEndsTheScript() {
        ScriptReader including = withFiles(Map.of("loop.sql", "PRINT 1\nGO\n:r loop.sql"));
        assertThat(including.read(":r none.sql\nPRINT 1"))
                .containsExactly(new ScriptProblem(
                        "Error occurred while opening or operating on file none.sql (Reason: there is no such file).",
                        1));
        List<ScriptItem> items = including.read(":r loop.sql\nPRINT 2");
        assertThat(items).hasSize(17);
        assertThat(items.get(16)).isInstanceOfSatisfying(ScriptItem.Included.class, last -> assertThat(last.item())
                .isInstanceOf(ScriptProblem.class));
    }

    @Test
    void variablesAreReplacedInCommands() {
        ScriptReader including = withFiles(Map.of("deep/a.sql", "PRINT 1"));
        assertThat(including.read(":setvar path deep\n:r $(path)/a.sql"))
                .containsExactly(new ScriptItem.Included("deep/a.sql", new Batch("PRINT 1", 1, 1)));
        assertThat(including.read(":r $(nowhere)/a.sql"))
                .containsExactly(new ScriptProblem("'nowhere' scripting variable not defined.", 1));
    }

    @Test
    void exitSendsTheBatchWithItsQuery() {
        assertThat(reader.read("PRINT 1\n:exit(SELECT COUNT(*) FROM t WHERE a = ')')\nPRINT 2"))
                .containsExactly(new ScriptItem.ExitWithQuery(
                        new Batch("PRINT 1\nSELECT COUNT(*) FROM t WHERE a = ')'", 1, 1), 2));
        String severalLines = "EXIT(SELECT /* ( */ 1\n-- )\n, 2)\nPRINT 2";
        assertThat(reader.read(severalLines))
                .containsExactly(new ScriptItem.ExitWithQuery(new Batch("SELECT /* ( */ 1\n-- )\n, 2", 1, 1), 1));
        assertThat(new ScriptReader(ScriptSettings.plain().as(SqlcmdTool.GO)).read(severalLines))
                .singleElement()
                .isInstanceOf(ScriptProblem.class);
    }

    @Test
    void outputAndConnectionsAreRedirected() {
        assertThat(reader.read(":out \"my file.txt\"\n:ERROR stdout\n:connect SQL2\\INST -l 5 -U sa -P x\n:serverlist"))
                .containsExactly(
                        new ScriptItem.Redirect(ScriptItem.Redirect.Stream.OUT, "my file.txt", 1),
                        new ScriptItem.Redirect(ScriptItem.Redirect.Stream.ERROR, "stdout", 2),
                        new ScriptItem.Connect("SQL2\\INST", "sa", 3),
                        new ScriptItem.ServerList(4));
    }

    @Test
    void theClientTellsOfItself() {
        assertThat(reader.read(":setvar x 1\n:listvar\nPRINT $(x)\n:list\n:xml off"))
                .startsWith(
                        new ScriptItem.ClientText(List.of("Db = \"TestTDE\"", "x = \"1\""), 2),
                        new ScriptItem.ClientText(List.of("", "", "PRINT 1"), 4));
        assertThat(reader.read(":help")).singleElement().isInstanceOf(ScriptItem.ClientText.class);
    }

    private static ScriptReader withFiles(Map<String, String> files) {
        return new ScriptReader(ScriptSettings.plain().from(name -> {
            String text = files.get(name);
            if (text == null) {
                throw new java.io.IOException("there is no such file");
            }
            return text;
        }));
    }
}
