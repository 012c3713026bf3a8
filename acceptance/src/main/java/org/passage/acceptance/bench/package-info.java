/** How fast the platform is, always beside something else that was measured in the same run. */
@NullMarked
package org.passage.acceptance.bench;

import org.jspecify.annotations.NullMarked;
