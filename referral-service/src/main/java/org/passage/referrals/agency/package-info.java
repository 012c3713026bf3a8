/** The directory of agencies, and what each is qualified for. */
@NullMarked
package org.passage.referrals.agency;

import org.jspecify.annotations.NullMarked;
