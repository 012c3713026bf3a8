/** What happened in the house, hidden from staff who are involved, until a manager closes it. */
@NullMarked
package org.passage.shelters.incident;

import org.jspecify.annotations.NullMarked;
