package org.ekmsim.engine.database;

import org.ekmsim.tsql.query.SelectStatement;
import org.jspecify.annotations.Nullable;

/** A query as a catalogue keeps it: its text, and what the text says. Equal when the texts are. */
public final class StoredQuery {

    private final String text;
    private final SelectStatement statement;

    private StoredQuery(String text, SelectStatement statement) {
        this.text = text;
        this.statement = statement;
    }

    public static StoredQuery of(String text) {
        return new StoredQuery(text, StoredExpression.statement(text));
    }

    public String text() {
        return text;
    }

    public SelectStatement statement() {
        return statement;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredQuery stored && text.equals(stored.text);
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
