/** What every Passage service shares; it knows nothing of the domain. */
@NullMarked
package org.passage.chassis;

import org.jspecify.annotations.NullMarked;
