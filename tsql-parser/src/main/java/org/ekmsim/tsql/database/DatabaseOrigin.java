package org.ekmsim.tsql.database;

import java.util.List;
import org.ekmsim.tsql.option.NamedOption;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;

/** Where the contents of a new database come from: CREATE DATABASE (Transact-SQL). */
public sealed interface DatabaseOrigin extends Clause {

    /**
     * Files that exist.
     *
     * @param word ATTACH, ATTACH_REBUILD_LOG or ATTACH_FORCE_REBUILD_LOG
     * @param options the options after WITH
     */
    record Attached(String word, List<NamedOption> options) implements DatabaseOrigin {

        public Attached {
            options = List.copyOf(options);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("FOR").word(word);
            if (!options.isEmpty()) {
                out.word("WITH").list(options);
            }
        }
    }

    /**
     * A database of which it is a snapshot.
     *
     * @param source that database
     */
    record SnapshotOf(Identifier source) implements DatabaseOrigin {
        @Override
        public void write(TsqlWriter out) {
            out.word("AS SNAPSHOT OF").part(source);
        }
    }

    /**
     * A database of which it is a copy, in Azure SQL Database.
     *
     * @param source that database, with its server where written
     * @param options the options in parentheses
     */
    record CopyOf(ObjectName source, List<NamedOption> options) implements DatabaseOrigin {

        public CopyOf {
            options = List.copyOf(options);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("AS COPY OF").part(source);
            if (!options.isEmpty()) {
                out.open().list(options).close();
            }
        }
    }
}
