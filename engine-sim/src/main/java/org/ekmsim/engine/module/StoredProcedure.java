package org.ekmsim.engine.module;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stored procedure as its database keeps it.
 *
 * @param objectId {@code object_id}
 * @param schema schema name as written
 * @param name its name as written
 * @param createDate when it was created
 * @param modifyDate when it was last altered
 * @param definition the text of the batch that made it, from which it is compiled at every call
 * @param quotedIdentifier SET QUOTED_IDENTIFIER as it was then, which counts for every call
 * @param encrypted WITH ENCRYPTION: the text is shown to nobody
 * @param recompiled WITH RECOMPILE
 * @param executeAs {@code principal_id} of the user it runs as, {@link #OWNER}, or null for its caller
 */
public record StoredProcedure(
        int objectId,
        String schema,
        String name,
        Instant createDate,
        Instant modifyDate,
        String definition,
        boolean quotedIdentifier,
        boolean encrypted,
        boolean recompiled,
        @Nullable Integer executeAs) {

    /** {@code execute_as_principal_id} of a procedure that runs as its owner. */
    public static final int OWNER = -2;

    /** The key under which {@link Modules} hold it. */
    public String key() {
        return Modules.key(schema, name);
    }

    /** What ALTER PROCEDURE and CREATE OR ALTER PROCEDURE make of it: identity and schema stay. */
    StoredProcedure altered(StoredProcedure by) {
        return new StoredProcedure(
                objectId,
                schema,
                name,
                createDate,
                by.modifyDate,
                by.definition,
                by.quotedIdentifier,
                by.encrypted,
                by.recompiled,
                by.executeAs);
    }

    StoredProcedure withObjectId(int id) {
        return new StoredProcedure(
                id,
                schema,
                name,
                createDate,
                modifyDate,
                definition,
                quotedIdentifier,
                encrypted,
                recompiled,
                executeAs);
    }

    /** The procedure in another schema. */
    public StoredProcedure inSchema(String changed) {
        return new StoredProcedure(
                objectId,
                changed,
                name,
                createDate,
                modifyDate,
                definition,
                quotedIdentifier,
                encrypted,
                recompiled,
                executeAs);
    }
}
