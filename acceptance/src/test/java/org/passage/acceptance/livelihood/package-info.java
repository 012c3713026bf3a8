/** How she makes her living: training and work with providers, and a business of her own. */
@NullMarked
package org.passage.acceptance.livelihood;

import org.jspecify.annotations.NullMarked;
