/**
 * Sessions: how a client talks to an instance. A {@link org.ekmsim.engine.session.Request} goes in, tokens of the response come out
 * through a {@link org.ekmsim.engine.session.ResponseSink}; the package knows no terminal and no wire.
 */
@NullMarked
package org.ekmsim.engine.session;

import org.jspecify.annotations.NullMarked;
