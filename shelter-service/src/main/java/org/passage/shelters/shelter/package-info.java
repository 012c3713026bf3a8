/** Shelters, whom they are for, their beds, and who holds a bed for which nights. */
@NullMarked
package org.passage.shelters.shelter;

import org.jspecify.annotations.NullMarked;
