/** What is done with a child, and what must be determined first. */
@NullMarked
package org.passage.acceptance.children;

import org.jspecify.annotations.NullMarked;
