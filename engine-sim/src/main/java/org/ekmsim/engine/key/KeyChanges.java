package org.ekmsim.engine.key;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.StatementContext;

/** What the statements about keys and certificates of the current database end in. */
public final class KeyChanges {

    private KeyChanges() {}

    /** Commits a change of the keys of the session's database; 3906 when the database is read-only. */
    public static void commit(StatementContext context, UnaryOperator<DatabaseKeys> change) {
        commit(context, (state, keys) -> change.apply(keys));
    }

    /** As {@link #commit(StatementContext, UnaryOperator)}, for a change that looks at the rest of the instance too. */
    public static void commit(StatementContext context, BiFunction<InstanceState, DatabaseKeys, DatabaseKeys> change) {
        String name = context.database().name();
        context.commit(state -> changed(state, name, keys -> change.apply(state, keys)));
    }

    /** The state with the keys of a database changed. */
    public static InstanceState changed(InstanceState state, String name, UnaryOperator<DatabaseKeys> change) {
        Database database = state.databases().get(name);
        if (database.readOnly()) {
            throw EngineError.of(3906, 1, database.name());
        }
        return state.with(state.databases().with(database.withKeys(change)));
    }
}
