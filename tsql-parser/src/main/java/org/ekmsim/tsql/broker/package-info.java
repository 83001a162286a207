/** Service Broker, as far as scripts wait for its messages. */
@NullMarked
package org.ekmsim.tsql.broker;

import org.jspecify.annotations.NullMarked;
