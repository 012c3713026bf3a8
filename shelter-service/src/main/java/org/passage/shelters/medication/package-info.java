/** What is prescribed for somebody in a shelter, what she is given, and what she does not want. */
@NullMarked
package org.passage.shelters.medication;

import org.jspecify.annotations.NullMarked;
