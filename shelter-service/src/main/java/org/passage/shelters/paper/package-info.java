/** What was printed or copied, where it is kept, and its end before a witness (row C, 6). */
@NullMarked
package org.passage.shelters.paper;

import org.jspecify.annotations.NullMarked;
