package org.ekmsim.engine.database;

import java.util.Objects;
import org.ekmsim.tsql.ParseOptions;
import org.ekmsim.tsql.ParsedBatch;
import org.ekmsim.tsql.TsqlParser;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.NumberLiteral;
import org.ekmsim.tsql.query.SelectItem;
import org.ekmsim.tsql.query.SelectQuery;
import org.ekmsim.tsql.query.SelectStatement;
import org.jspecify.annotations.Nullable;

/** An expression of a constraint as a catalogue keeps it: its text, and what the text says. Equal when the texts are. */
public final class StoredExpression {

    /** Stored text was accepted when it was written, whatever version accepted it. */
    private static final ParseOptions LATEST = new ParseOptions(17, true);

    private final String text;
    private final Expression expression;

    private StoredExpression(String text, Expression expression) {
        this.text = text;
        this.expression = expression;
    }

    /** The value of a DEFAULT. */
    public static StoredExpression ofValue(String text) {
        SelectQuery query = query("SELECT " + text);
        SelectItem.ItemExpression item =
                (SelectItem.ItemExpression) query.items().get(0);
        return new StoredExpression(text, item.expression());
    }

    /** The condition of a CHECK. */
    public static StoredExpression ofCondition(String text) {
        SelectQuery query = query("SELECT 1 WHERE " + text);
        return new StoredExpression(text, Objects.requireNonNull(query.where()));
    }

    private static SelectQuery query(String text) {
        return (SelectQuery) statement(text).query();
    }

    /** The one SELECT of a stored text. */
    static SelectStatement statement(String text) {
        ParsedBatch batch = new TsqlParser(LATEST).parseFragment(text);
        if (!batch.errors().isEmpty()) {
            throw new IllegalStateException("a stored text that cannot be read: " + text);
        }
        return (SelectStatement) batch.statements().get(0);
    }

    /** The text in parentheses, as the catalogue views show definitions; a number has a pair of its own. */
    public String definition() {
        return expression instanceof NumberLiteral ? "((" + text + "))" : "(" + text + ")";
    }

    public String text() {
        return text;
    }

    public Expression expression() {
        return expression;
    }

    /** The condition of a CHECK. */
    public Condition condition() {
        return (Condition) expression;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredExpression stored && text.equals(stored.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
