/** Cases taken in from files, and out again. */
@NullMarked
package org.passage.acceptance.exchange;

import org.jspecify.annotations.NullMarked;
