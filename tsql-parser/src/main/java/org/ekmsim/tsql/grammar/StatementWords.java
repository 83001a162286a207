package org.ekmsim.tsql.grammar;

import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.*;

import java.util.Map;
import java.util.Set;

/** The words that start statements, told from the same words inside statements as far as one token and its line allow. */
final class StatementWords {

    private static final Set<String> ONLY_FIRST = words("""
            BACKUP BREAK CHECKPOINT COMMIT CONTINUE DBCC DEALLOCATE DECLARE DROP GOTO KILL PRINT RAISERROR RECONFIGURE
            RESTORE RETURN REVERT ROLLBACK SHUTDOWN TRUNCATE USE WAITFOR WHILE""");

    // Clauses have them too: one at the beginning of a line is taken for a statement.
    private static final Set<String> ALSO_INSIDE = words("""
            ALTER BEGIN BULK CLOSE CREATE DELETE DENY DUMP EXEC EXECUTE GRANT IF INSERT LOAD MERGE OPEN READTEXT REVOKE
            SAVE SELECT SET SETUSER UPDATE UPDATETEXT WRITETEXT""");

    // Clauses begin lines with them: only a semicolon before them tells.
    private static final Set<String> MOSTLY_INSIDE = words("FETCH THROW WITH");

    // What statements have on lines of their own.
    private static final Map<String, Set<String>> OWN_LINES = Map.of(
            "ALTER", Set.of("ALTER", "DROP", "IF", "SET"),
            "DROP", Set.of("IF"),
            "MERGE", Set.of("DELETE", "INSERT", "SET", "UPDATE"),
            "UPDATE", Set.of("SET"));

    private StatementWords() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /**
     * Whether a token starts a statement after text that could not be read.
     *
     * @param first the first token of that text
     * @param depth the parentheses open in it
     */
    static boolean starts(Token token, Token previous, Token first, int depth) {
        if (token.kind == EOF || token.kind == BRACKET_QUOTED_IDENTIFIER || token.kind == DOUBLE_QUOTED) {
            return false;
        }
        String word = ParserState.upper(token);
        boolean beginsLine = token.beginLine > previous.endLine;
        if (previous.kind == SEMICOLON) {
            return ONLY_FIRST.contains(word) || ALSO_INSIDE.contains(word) || MOSTLY_INSIDE.contains(word);
        }
        if (OWN_LINES.getOrDefault(ParserState.upper(first), Set.of()).contains(word)) {
            return false;
        }
        return ONLY_FIRST.contains(word) && (depth <= 0 || beginsLine)
                || ALSO_INSIDE.contains(word) && depth <= 0 && beginsLine;
    }
}
