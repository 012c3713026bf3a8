/** Which shelters suit a person, by need and safety alone, with every reason. */
@NullMarked
package org.passage.shelters.availability;

import org.jspecify.annotations.NullMarked;
