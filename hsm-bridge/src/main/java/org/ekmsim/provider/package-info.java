/**
 * The contract between an instance and a cryptographic provider of Extensible Key Management: what a provider's
 * library is, its seventeen entry points, the buffers and codes they exchange, and the record of every call.
 */
@NullMarked
package org.ekmsim.provider;

import org.jspecify.annotations.NullMarked;
