package org.ekmsim.tsql.procedural;

import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;

/** As whom or where the text of EXECUTE runs. */
public sealed interface ExecutionPlace extends Clause {

    /**
     * Runs as a login.
     *
     * @param login its name
     */
    record AsLogin(StringLiteral login) implements ExecutionPlace {
        @Override
        public void write(TsqlWriter out) {
            out.word("AS LOGIN =").part(login);
        }
    }

    /**
     * Runs as a user of the database.
     *
     * @param user its name
     */
    record AsUser(StringLiteral user) implements ExecutionPlace {
        @Override
        public void write(TsqlWriter out) {
            out.word("AS USER =").part(user);
        }
    }

    /**
     * Runs on a linked server.
     *
     * @param server its name
     */
    record AtServer(Identifier server) implements ExecutionPlace {
        @Override
        public void write(TsqlWriter out) {
            out.word("AT").part(server);
        }
    }

    /**
     * Runs in an external data source.
     *
     * @param source its name
     */
    record AtDataSource(Identifier source) implements ExecutionPlace {
        @Override
        public void write(TsqlWriter out) {
            out.word("AT DATA_SOURCE").part(source);
        }
    }
}
