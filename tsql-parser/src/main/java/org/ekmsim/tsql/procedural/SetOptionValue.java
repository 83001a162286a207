package org.ekmsim.tsql.procedural;

import java.util.Set;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** SET of a session option that has a value: SET Statements (Transact-SQL). */
public final class SetOptionValue extends Statement {

    // Options whose words are not strings, or not always.
    private static final Set<String> BARE_WORDS = Set.of("DATEFORMAT", "DEADLOCK_PRIORITY");

    private final String option;
    private final Expression value;

    public SetOptionValue(SqlParserPos position, String option, Expression value) {
        super(position);
        this.option = option;
        this.value = value;
    }

    /** The option in upper case, for example {@code LOCK_TIMEOUT}. */
    public String option() {
        return option;
    }

    /** Its value; a bare word, as in SET LANGUAGE us_english, is a string literal. */
    public Expression value() {
        return value;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("SET").word(option);
        if (value instanceof StringLiteral text && BARE_WORDS.contains(option)) {
            out.word(text.value());
        } else {
            out.part(value);
        }
    }
}
