/** Certificates of a database: those the server signs itself and those that come from files, with or without a private key. */
@NullMarked
package org.ekmsim.engine.certificate;

import org.jspecify.annotations.NullMarked;
