@NullMarked
package org.passage.referrals.arrival;

import org.jspecify.annotations.NullMarked;
