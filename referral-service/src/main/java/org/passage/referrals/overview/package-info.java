/** Where the referrals of an organization stand, and how long each side takes to answer (row H). */
@NullMarked
package org.passage.referrals.overview;

import org.jspecify.annotations.NullMarked;
