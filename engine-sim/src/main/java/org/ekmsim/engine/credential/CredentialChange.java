package org.ekmsim.engine.credential;

import java.time.Instant;
import java.util.function.BiFunction;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.surroundings.Secret;
import org.ekmsim.tsql.expression.StringLiteral;
import org.jspecify.annotations.Nullable;

/** What the statements about credentials of the server and of a database have in common. */
final class CredentialChange {

    private final CredentialLevel level;
    private final StatementContext context;

    CredentialChange(CredentialLevel level, StatementContext context) {
        this.level = level;
        this.context = context;
    }

    /** The id a new credential takes, spent even when its name is taken. */
    int spendId() {
        InstanceState spent =
                context.commit(state -> level.with(state, level.of(state).spendId()));
        return level.of(spent).nextId() - 1;
    }

    /** Refuses with 15530 a name that is taken. */
    void requireFreeName(InstanceState state, String name) {
        if (level.of(state).find(name).isPresent()) {
            throw EngineError.of(15530, 1, "credential", name);
        }
    }

    /** Adds a new credential; 15530 when its name is taken. */
    void create(Credential credential) {
        context.commit(state -> {
            requireFreeName(state, credential.name());
            return level.with(state, level.of(state).with(credential));
        });
    }

    /** Replaces identity and secret; 15151 for who may not, and for a credential that is none. */
    void alter(String name, StringLiteral identity, @Nullable StringLiteral secret) {
        requirePermission("alter", name);
        Instant now = context.instance().now();
        Secret replaced = secret == null ? null : level.kept(Secret.of(secret.value()), context);
        change("alter", name, (state, credential) -> level.of(state)
                .with(credential.altered(identity.value(), replaced, now)));
    }

    /** Drops a credential unless the check refuses; 15151 as for ALTER. */
    void drop(String name, BiFunction<InstanceState, Credential, Boolean> isUsed) {
        change("drop", name, (state, credential) -> {
            if (isUsed.apply(state, credential)) {
                throw EngineError.of(15541, 1, name);
            }
            return level.of(state).without(credential);
        });
    }

    private void change(String verb, String name, BiFunction<InstanceState, Credential, Credentials> change) {
        requirePermission(verb, name);
        context.commit(state -> {
            Credential credential = level.of(state).find(name).orElseThrow(() -> missing(verb, name));
            return level.with(state, change.apply(state, credential));
        });
    }

    private void requirePermission(String verb, String name) {
        if (!level.mayChange(context)) {
            throw missing(verb, name);
        }
    }

    private static EngineError missing(String verb, String name) {
        return EngineError.of(15151, 1, verb, "credential", name);
    }
}
