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
        assertThat(new ScriptReader(Map.of(), false).read("PRINT '$(nope)'"))
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
                ":connect x",
                "!! dir",
                "ed",
                ":list",
                ":exit(SELECT 1)",
                ":nope",
                ":setvar",
                ":setvar SQLCMDUSER sa",
                ":on fire"
            })
    void commandsThatAreNotModelledEndTheScriptByName(String line) {
        List<ScriptItem> items = reader.read(line + "\nPRINT 1\nGO");
        assertThat(items).hasSize(1);
        assertThat(items.get(0)).isInstanceOfSatisfying(ScriptProblem.class, problem -> {
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.message()).isNotBlank();
        });
    }
}
