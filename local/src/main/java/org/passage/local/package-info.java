/** What makes one machine enough: the embedded store, and the sample realm. */
@NullMarked
package org.passage.local;

import org.jspecify.annotations.NullMarked;
