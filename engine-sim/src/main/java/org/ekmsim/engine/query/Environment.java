package org.ekmsim.engine.query;

/**
 * What binding asks of the session.
 *
 * @param catalogue tables, views and table-valued functions
 * @param context types of variables, and functions
 */
record Environment(Catalogue catalogue, EvaluationContext context) {}
