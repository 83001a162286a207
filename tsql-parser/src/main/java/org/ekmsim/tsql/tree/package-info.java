/** What every node of the tree shares: place in the batch, names, data types and printing back as T-SQL. */
@NullMarked
package org.ekmsim.tsql.tree;

import org.jspecify.annotations.NullMarked;
