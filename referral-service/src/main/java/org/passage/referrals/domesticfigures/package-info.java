/** How domestic referrals are answered and how long they take, in figures that show nobody. */
@NullMarked
package org.passage.referrals.domesticfigures;

import org.jspecify.annotations.NullMarked;
