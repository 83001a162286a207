/** Schemas, and what scripts put into them that is neither table nor module: synonyms, sequences, types, defaults and rules. */
@NullMarked
package org.ekmsim.tsql.schema;

import org.jspecify.annotations.NullMarked;
