/**
 * Checks a provider against the contract of its interface: one rule at a time, each with a provider loaded anew, and a report of what
 * holds, what does not and why.
 */
@NullMarked
package org.ekmsim.provider.conformance;

import org.jspecify.annotations.NullMarked;
