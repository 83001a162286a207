package org.ekmsim.tsql.query;

import java.util.List;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.table.Setting;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** Where the rows of a rowset function come from. */
public sealed interface RowsetSource extends Clause {

    /** The function's name. */
    String function();

    /**
     * OPENROWSET with a provider.
     *
     * @param provider the OLE DB provider
     * @param connection its connection: one string, or data source, user and password
     * @param object the object, unless a query is given
     * @param query the query, unless an object is named
     */
    record Provider(
            StringLiteral provider,
            List<StringLiteral> connection,
            @Nullable ObjectName object,
            @Nullable StringLiteral query)
            implements RowsetSource {

        public Provider {
            connection = List.copyOf(connection);
        }

        @Override
        public String function() {
            return "OPENROWSET";
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("OPENROWSET").openCall().part(provider).mark(",");
            String separator = "";
            for (StringLiteral part : connection) {
                out.mark(separator).part(part);
                separator = ";";
            }
            out.mark(",");
            if (object != null) {
                out.part(object);
            } else if (query != null) {
                out.part(query);
            }
            out.close();
        }
    }

    /**
     * OPENROWSET with BULK.
     *
     * @param file the data file
     * @param settings the options
     */
    record Bulk(StringLiteral file, List<Setting> settings) implements RowsetSource {

        public Bulk {
            settings = List.copyOf(settings);
        }

        @Override
        public String function() {
            return "OPENROWSET";
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("OPENROWSET").openCall().word("BULK").part(file);
            for (Setting setting : settings) {
                out.mark(",").part(setting);
            }
            out.close();
        }
    }

    /**
     * OPENQUERY.
     *
     * @param server the linked server
     * @param query the query it runs
     */
    record Query(Identifier server, StringLiteral query) implements RowsetSource {

        @Override
        public String function() {
            return "OPENQUERY";
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("OPENQUERY").openCall().part(server).mark(",").part(query).close();
        }
    }

    /**
     * OPENDATASOURCE.
     *
     * @param provider the OLE DB provider
     * @param connection how it connects; may hold a password
     * @param object the object there
     */
    record DataSource(StringLiteral provider, StringLiteral connection, ObjectName object) implements RowsetSource {

        @Override
        public String function() {
            return "OPENDATASOURCE";
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("OPENDATASOURCE")
                    .openCall()
                    .part(provider)
                    .mark(",")
                    .part(connection)
                    .close();
            out.glue(".").part(object);
        }
    }

    /**
     * OPENXML.
     *
     * @param arguments the document, the pattern and, where written, the flags
     */
    record Xml(List<Expression> arguments) implements RowsetSource {

        public Xml {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String function() {
            return "OPENXML";
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("OPENXML").openCall().list(arguments).close();
        }
    }
}
