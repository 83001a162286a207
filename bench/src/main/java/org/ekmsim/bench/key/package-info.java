/** What the path provider, vault, token costs beside the token alone, and what vaults and keys weigh. */
@NullMarked
package org.ekmsim.bench.key;

import org.jspecify.annotations.NullMarked;
