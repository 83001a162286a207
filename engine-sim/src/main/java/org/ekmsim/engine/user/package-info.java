/** The principals of a database: users and roles, their schemas, and the statements about them. */
@NullMarked
package org.ekmsim.engine.user;

import org.jspecify.annotations.NullMarked;
