/** How one lives in a shelter, in several languages, each version kept. */
@NullMarked
package org.passage.shelters.houserule;

import org.jspecify.annotations.NullMarked;
