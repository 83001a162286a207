/** What every database tells about the objects in it and the system objects: the catalogue views and functions of objects, columns and types. */
@NullMarked
package org.ekmsim.engine.catalogue;

import org.jspecify.annotations.NullMarked;
