/** Answers of a receiving side that is not on the platform: a link by mail, a code by telephone. */
@NullMarked
package org.passage.referrals.mailinvitation;

import org.jspecify.annotations.NullMarked;
