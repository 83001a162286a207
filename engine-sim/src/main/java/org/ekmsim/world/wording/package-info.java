/**
 * The words people write in world files and directives: fixed vocabularies with suggestions for misspelt words, and spans of time
 * such as {@code 18 months}.
 */
@NullMarked
package org.ekmsim.world.wording;

import org.jspecify.annotations.NullMarked;
