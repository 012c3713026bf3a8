@NullMarked
package org.passage.referrals.overview;

import org.jspecify.annotations.NullMarked;
