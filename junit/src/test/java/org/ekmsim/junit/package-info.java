/** Tests of the extension: worlds shared and forked, transcripts, and that a construct which is not modelled fails a test. */
@NullMarked
package org.ekmsim.junit;

import org.jspecify.annotations.NullMarked;
