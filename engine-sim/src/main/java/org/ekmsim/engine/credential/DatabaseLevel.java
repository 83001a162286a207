package org.ekmsim.engine.credential;

import java.nio.charset.StandardCharsets;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.masterkey.MasterKeys;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.surroundings.Secret;

/**
 * The credentials of one database, for which its CONTROL is wanted.
 *
 * @param database name of the database
 */
record DatabaseLevel(String database) implements CredentialLevel {

    /** The level of the session's database: 33158 in master. */
    static DatabaseLevel current(StatementContext context) {
        String name = context.database().name();
        if (name.equals("master")) {
            throw EngineError.of(33158, 1);
        }
        return new DatabaseLevel(name);
    }

    @Override
    public boolean mayChange(StatementContext context) {
        return context.has(PermissionName.CONTROL, Securable.of(context.database()));
    }

    /** Under the master key of the database, since it goes to the pages. Nothing modelled asks for it again. */
    @Override
    public Secret kept(Secret secret, StatementContext context) {
        byte[] text = secret.reveal().getBytes(StandardCharsets.UTF_16LE);
        return Secret.of(MasterKeys.open(context.session(), context.database())
                .wrap(text)
                .toHex());
    }

    @Override
    public Credentials of(InstanceState state) {
        return state.databases().get(database).openContents().credentials();
    }

    @Override
    public InstanceState with(InstanceState state, Credentials changed) {
        Database present = state.databases().get(database);
        if (present.readOnly()) {
            throw EngineError.of(3906, 1, database);
        }
        return state.with(state.databases()
                .with(present.withContents(present.openContents().with(changed))));
    }
}
