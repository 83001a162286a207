/** CREATE and DROP ASYMMETRIC KEY for keys that live at a cryptographic provider. */
@NullMarked
package org.ekmsim.tsql.key;

import org.jspecify.annotations.NullMarked;
