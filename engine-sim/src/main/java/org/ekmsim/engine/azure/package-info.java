/** What the services of Azure SQL lack that SQL Server has. */
@NullMarked
package org.ekmsim.engine.azure;

import org.jspecify.annotations.NullMarked;
