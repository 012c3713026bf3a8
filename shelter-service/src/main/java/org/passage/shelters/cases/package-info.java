/** What the case service says about a case; without its word nothing is done. */
@NullMarked
package org.passage.shelters.cases;

import org.jspecify.annotations.NullMarked;
