/**
 * The interface's rules once and for all, for providers that are a list of keys per user: sessions, buffers, enumerations, argument
 * checks. What is left to such a provider is to say who it is, to let users in, and to work with their keys.
 */
@NullMarked
package org.ekmsim.provider.keyed;

import org.jspecify.annotations.NullMarked;
