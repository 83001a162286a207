package org.ekmsim.tsql.grammar;

import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.*;

/** The words a reader may go on at after an error. */
final class StatementWords {

    private StatementWords() {}

    static boolean starts(Token token) {
        return switch (token.kind) {
            case SELECT,
                    CREATE,
                    ALTER,
                    DROP,
                    USE,
                    RECONFIGURE,
                    INSERT,
                    UPDATE,
                    DELETE,
                    EXEC,
                    EXECUTE,
                    PRINT,
                    IF,
                    WHILE,
                    BEGIN,
                    COMMIT,
                    ROLLBACK,
                    DECLARE,
                    SET,
                    RAISERROR,
                    WAITFOR,
                    RETURN,
                    BREAK,
                    CONTINUE,
                    DBCC,
                    BACKUP,
                    RESTORE,
                    GRANT,
                    DENY,
                    REVOKE,
                    TRUNCATE,
                    KILL,
                    SHUTDOWN -> true;
            default -> false;
        };
    }
}
