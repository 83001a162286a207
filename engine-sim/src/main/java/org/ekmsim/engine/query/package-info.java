/**
 * Queries: the binder turns query and expression trees into typed, immutable plans with T-SQL's types, conversions and
 * errors; the plans evaluate themselves and see no syntax. Catalogue views and user tables are relations alike.
 */
@NullMarked
package org.ekmsim.engine.query;

import org.jspecify.annotations.NullMarked;
