/** The way in: where the platform is, who calls, what it answers. */
@NullMarked
package org.passage.acceptance.platform;

import org.jspecify.annotations.NullMarked;
