/** What people in a shelter eat, and what nobody may put before them. */
@NullMarked
package org.passage.shelters.meal;

import org.jspecify.annotations.NullMarked;
