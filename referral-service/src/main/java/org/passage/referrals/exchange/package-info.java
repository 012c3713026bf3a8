/** The directory as packages of HSDS 3: taken in from a file, and written out. */
@NullMarked
package org.passage.referrals.exchange;

import org.jspecify.annotations.NullMarked;
