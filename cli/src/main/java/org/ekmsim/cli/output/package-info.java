/**
 * What a run prints: sqlcmd's text, the response as one JSON document, and the trace of provider calls and vault
 * requests.
 */
@NullMarked
package org.ekmsim.cli.output;

import org.jspecify.annotations.NullMarked;
