/** How everybody gets out of a house in danger, each version kept, and what of it is overdue. */
@NullMarked
package org.passage.shelters.evacuation;

import org.jspecify.annotations.NullMarked;
