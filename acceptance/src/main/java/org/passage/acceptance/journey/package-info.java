/** One beneficiary goes through everything, from screening to the end of her plan. */
@NullMarked
package org.passage.acceptance.journey;

import org.jspecify.annotations.NullMarked;
