package org.ekmsim.tsql.table;

import org.ekmsim.tsql.tree.Clause;

/** What a table definition lists: columns, constraints, indexes, the period of a temporal table. */
public sealed interface TableElement extends Clause
        permits ColumnDefinition, ComputedColumn, NamedConstraint, InlineIndex, SystemTimePeriod {}
