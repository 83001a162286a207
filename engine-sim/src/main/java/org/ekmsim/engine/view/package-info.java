/** Views a user makes: stored queries that FROM clauses name like tables. */
@NullMarked
package org.ekmsim.engine.view;

import org.jspecify.annotations.NullMarked;
