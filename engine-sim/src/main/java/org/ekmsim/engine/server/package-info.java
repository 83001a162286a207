/** The server as scripts ask about it: its properties, versions and the machine it runs on. */
@NullMarked
package org.ekmsim.engine.server;

import org.jspecify.annotations.NullMarked;
