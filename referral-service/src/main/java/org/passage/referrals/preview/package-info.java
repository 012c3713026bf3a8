/** What an organization is told of her: shown first, and then sent as it was shown (row A2). */
@NullMarked
package org.passage.referrals.preview;

import org.jspecify.annotations.NullMarked;
