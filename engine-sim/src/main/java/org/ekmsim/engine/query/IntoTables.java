package org.ekmsim.engine.query;

import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.query.SelectStatement;

/** Makes the table of SELECT ... INTO. */
@FunctionalInterface
public interface IntoTables {

    /** Makes the table with the rows of the query and answers how many there are. */
    long create(SelectStatement statement, StatementContext context);
}
