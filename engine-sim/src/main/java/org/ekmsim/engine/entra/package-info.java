/** Microsoft Entra as an instance knows it: its administrator, and how names become principals. */
@NullMarked
package org.ekmsim.engine.entra;

import org.jspecify.annotations.NullMarked;
