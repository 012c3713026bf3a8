/** Finding cases by what presses, by who is related, and by being the same person's. */
@NullMarked
package org.passage.acceptance.finding;

import org.jspecify.annotations.NullMarked;
