package org.ekmsim.engine.query;

/**
 * What binding asks of the session.
 *
 * @param catalogue tables, views and table-valued functions
 * @param context types of variables, and functions
 * @param commonTables what the statement names before it begins
 */
record Environment(Catalogue catalogue, EvaluationContext context, CommonTables commonTables) {

    Environment(Catalogue catalogue, EvaluationContext context) {
        this(catalogue, context, CommonTables.NONE);
    }

    /** The same with another catalogue. */
    Environment over(Catalogue changed) {
        return new Environment(changed, context, commonTables);
    }
}
