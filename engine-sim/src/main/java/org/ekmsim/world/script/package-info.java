/**
 * Running a script against a world: batches go to a session, directives to the world, and the outcome says how it
 * ended. It knows no terminal; the command, the JUnit extension and the features use it alike.
 */
@NullMarked
package org.ekmsim.world.script;

import org.jspecify.annotations.NullMarked;
