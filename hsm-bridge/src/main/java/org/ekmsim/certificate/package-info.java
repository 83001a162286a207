/**
 * The key pairs and X.509 certificates a server makes and keeps by itself, outside any token: what they look like in files, and
 * what a key can do. Everything drawn at random comes from the caller.
 */
@NullMarked
package org.ekmsim.certificate;

import org.jspecify.annotations.NullMarked;
