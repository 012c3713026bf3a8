/** What happened in a shift, and its hand-over to the next. */
@NullMarked
package org.passage.shelters.journal;

import org.jspecify.annotations.NullMarked;
