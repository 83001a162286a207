package org.ekmsim.tsql.tree;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects canonical T-SQL: one space between words, none inside parentheses, names in brackets where needed. */
public class TsqlWriter {

    private final PrintOptions options;
    private final StringBuilder text = new StringBuilder();
    private boolean spaceDue;

    TsqlWriter(PrintOptions options) {
        this.options = options;
    }

    /** Whether secrets must not be written. */
    public boolean masked() {
        return options.secretsMasked();
    }

    /** A word, number or operator, separated from what came before. */
    public TsqlWriter word(String word) {
        if (spaceDue) {
            text.append(' ');
        }
        text.append(word);
        spaceDue = true;
        return this;
    }

    /** A name, in brackets where it needs them. */
    public TsqlWriter name(String name) {
        return word(Keywords.needsBrackets(name) ? "[" + name.replace("]", "]]") + "]" : name);
    }

    /** A mark that clings to what came before: {@code ,} {@code ;} {@code ::}. */
    public TsqlWriter mark(String mark) {
        text.append(mark);
        spaceDue = true;
        return this;
    }

    /** A dot, or any other text that clings on both sides. */
    public TsqlWriter glue(String mark) {
        text.append(mark);
        spaceDue = false;
        return this;
    }

    /** An opening parenthesis after a space. */
    public TsqlWriter open() {
        word("(");
        spaceDue = false;
        return this;
    }

    /** The opening parenthesis of a call: no space before it. */
    public TsqlWriter openCall() {
        return glue("(");
    }

    /** A closing parenthesis. */
    public TsqlWriter close() {
        return mark(")");
    }

    /** Another part. */
    public TsqlWriter part(Clause part) {
        part.write(this);
        return this;
    }

    /** Words and a part after them, where the part is there. */
    public TsqlWriter optional(String words, @Nullable Clause part) {
        return part == null ? this : word(words).part(part);
    }

    /** A part in parentheses. */
    public TsqlWriter inParentheses(Clause part) {
        return open().part(part).close();
    }

    /** Parts separated by commas. */
    public TsqlWriter list(List<? extends Clause> parts) {
        for (Iterator<? extends Clause> rest = parts.iterator(); rest.hasNext(); ) {
            part(rest.next());
            if (rest.hasNext()) {
                mark(",");
            }
        }
        return this;
    }

    /** Statements, each ended by a semicolon. */
    public TsqlWriter statements(List<Statement> statements) {
        for (Statement statement : statements) {
            part(statement);
            if (!endsWithSemicolon()) {
                mark(";");
            }
        }
        return this;
    }

    private boolean endsWithSemicolon() {
        return text.length() > 0 && text.charAt(text.length() - 1) == ';';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
