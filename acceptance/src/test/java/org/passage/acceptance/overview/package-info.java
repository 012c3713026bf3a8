/** Where an organization's referrals stand, through the gateway. */
@NullMarked
package org.passage.acceptance.overview;

import org.jspecify.annotations.NullMarked;
