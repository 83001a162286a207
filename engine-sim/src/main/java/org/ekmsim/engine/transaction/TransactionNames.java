package org.ekmsim.engine.transaction;

import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.transaction.TransactionName;
import org.jspecify.annotations.Nullable;

/** Names of transactions and savepoints: 32 characters count, and trailing blanks do not. */
final class TransactionNames {

    private static final int LONGEST = 32;

    private TransactionNames() {}

    /** The name, or null when a variable without a value was to hold it. */
    static @Nullable String value(TransactionName name, StatementContext context) {
        Object value = name instanceof TransactionName.InVariable variable
                ? context.scope().variables().value(variable.variable())
                : ((TransactionName.Written) name).name().value();
        if (value == null) {
            return null;
        }
        String text = value.toString();
        return (text.length() > LONGEST ? text.substring(0, LONGEST) : text).stripTrailing();
    }
}
