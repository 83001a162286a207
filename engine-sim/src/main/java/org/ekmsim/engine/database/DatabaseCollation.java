package org.ekmsim.engine.database;

import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.type.Collation;
import org.ekmsim.tsql.tree.Identifier;

/** The collation of databases: that of the server, and no other. */
final class DatabaseCollation {

    private DatabaseCollation() {}

    /**
     * Refuses by name a clause with another collation.
     *
     * @param line line of the statement
     */
    static void require(String clause, Identifier collation, int line) {
        if (!collation.value().equalsIgnoreCase(Collation.SERVER)) {
            throw new UnmodelledException(clause, line);
        }
    }
}
