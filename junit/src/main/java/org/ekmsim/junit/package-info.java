/**
 * A JUnit 5 extension: a test gets a simulated SQL Server of its own, runs T-SQL on it and looks at messages, rows and the world
 * around it.
 */
@NullMarked
package org.ekmsim.junit;

import org.jspecify.annotations.NullMarked;
