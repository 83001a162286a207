package org.ekmsim.tsql.grammar;

import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.*;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.SyntaxError;
import org.ekmsim.tsql.module.ExecuteAsClause;
import org.ekmsim.tsql.module.ModuleOption;
import org.ekmsim.tsql.module.TriggerTarget;
import org.ekmsim.tsql.schema.SequenceOption;
import org.ekmsim.tsql.tree.ObjectName;

/** Decisions and checks of modules and of the objects in schemas. */
abstract class ModuleActions extends ProgramActions {

    private static final int MOST_PARTS_IN_DATABASE = 2;

    private boolean insideSchema;

    @Override
    void startStatement() {
        super.startStatement();
        insideSchema = false;
    }

    /** Modules and schemas begin a batch: number 111; inside a block not even their word is expected: 156. */
    void requireFirst(String statement, SqlParserPos start) {
        if (insideSchema && tokenAhead(1).kind == VIEW) {
            return;
        }
        if (isInsideBlock()) {
            throw near(tokenAhead(1));
        }
        if (!isFirstStatement()) {
            throw new SyntaxException(
                    new SyntaxError(111, 15, 1, start.getLineNum(), start.getColumnNum(), List.of(statement), false));
        }
    }

    /** Functions and views end their batch. */
    void requireEndOfBatch() {
        Token next = pastSemicolons(tokenAhead(1));
        if (!insideSchema && next.kind != EOF) {
            throw near(next);
        }
    }

    /** USE has no place in a module: number 154. */
    void refuseInModule() {
        if (isInsideModule()) {
            throw error(154, tokenAhead(0), "a USE database statement", "a procedure, function or trigger");
        }
    }

    /** A name without the database's: number 166. */
    ObjectName inDatabase(ObjectName name, String statement) {
        if (name.parts().size() > MOST_PARTS_IN_DATABASE) {
            throw error(166, tokenAhead(0), statement);
        }
        return name;
    }

    boolean outputParameter(boolean allowed, Token word) {
        if (!allowed) {
            throw error(181, word);
        }
        return true;
    }

    boolean isModuleWith() {
        return tokenAhead(1).kind == WITH && !isWord(tokenAhead(2), "APPEND");
    }

    String moduleOption(Token word, ModuleKind kind) {
        if (!kind.takes(upper(word))) {
            throw near(word);
        }
        return upper(word);
    }

    /** Adds an option that may be there once. */
    void addModuleOption(List<ModuleOption> options, ModuleOption option, Token first) {
        requireFirst(!options.contains(option), upper(first), first);
        options.add(option);
    }

    /** EXECUTE AS follows, which views do not have. */
    void requireExecuteAs(ModuleKind kind) {
        if (!kind.takes("EXECUTE")) {
            throw near(tokenAhead(1));
        }
    }

    ModuleOption nullInputOption(String first, Token last) {
        requireWord(last, "INPUT");
        return new ModuleOption.Plain(
                first.equals("RETURNS")
                        ? ModuleOption.Name.RETURNS_NULL_ON_NULL_INPUT
                        : ModuleOption.Name.CALLED_ON_NULL_INPUT);
    }

    ExecuteAsClause executeAs(Token word) {
        return switch (upper(word)) {
            case "CALLER" -> new ExecuteAsClause.Caller();
            case "SELF" -> new ExecuteAsClause.Self();
            case "OWNER" -> new ExecuteAsClause.Owner();
            default -> throw near(word);
        };
    }

    /** The body of a function is a block. */
    void requireBlock() {
        if (tokenAhead(1).kind != BEGIN) {
            throw near(tokenAhead(1));
        }
    }

    /** Whether the parentheses that open here go around all that is left of the batch. */
    boolean isWrappedQuery() {
        Token token = tokenAhead(1);
        if (token.kind != LPAREN) {
            return false;
        }
        int depth = 1;
        while (depth > 0 && token.kind != EOF) {
            token = following(token);
            depth += token.kind == LPAREN ? 1 : token.kind == RPAREN ? -1 : 0;
        }
        return token.kind != EOF && pastSemicolons(following(token)).kind == EOF;
    }

    boolean isCheckOption() {
        return tokenAhead(1).kind == WITH && tokenAhead(2).kind == CHECK;
    }

    /** Only triggers on rows run instead of their event. */
    void requireObject(Token word, TriggerTarget target) {
        if (!(target instanceof TriggerTarget.OnObject)) {
            throw near(word);
        }
    }

    void enterSchema() {
        insideSchema = true;
    }

    void leaveSchema() {
        insideSchema = false;
    }

    boolean isSchemaElement() {
        return isWord("GRANT", "DENY", "REVOKE") || isWord("CREATE") && isWord(tokenAhead(2), "TABLE", "VIEW");
    }

    boolean isSecurableClass() {
        return tokenAhead(2).kind == DOUBLE_COLON;
    }

    boolean isSequenceOption() {
        return isWord("AS", "START", "RESTART", "INCREMENT", "MINVALUE", "MAXVALUE", "NO", "CYCLE", "CACHE");
    }

    /** START belongs to CREATE SEQUENCE, RESTART to ALTER SEQUENCE. */
    String sequenceWord(Token word, boolean altering) {
        if (isWord(word, altering ? "START" : "RESTART")) {
            throw near(word);
        }
        return upper(word);
    }

    void refuseWhen(boolean wrong, Token word) {
        if (wrong) {
            throw near(word);
        }
    }

    /** ALTER SEQUENCE changes something. */
    List<SequenceOption> requireSequenceOption(List<SequenceOption> options, boolean altering) {
        if (altering && options.isEmpty()) {
            throw near(tokenAhead(1));
        }
        return options;
    }

    SequenceOption withoutOption(Token word) {
        requireWord(word, "MINVALUE", "MAXVALUE", "CYCLE", "CACHE");
        return new SequenceOption.Without(upper(word));
    }

    boolean isSignedNumber() {
        return switch (tokenAhead(1).kind) {
            case MINUS, PLUS, UNSIGNED_INTEGER_LITERAL, DECIMAL_NUMERIC_LITERAL -> true;
            default -> false;
        };
    }
}
