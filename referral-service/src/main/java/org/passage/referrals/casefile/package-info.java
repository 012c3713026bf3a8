/**
 * What must be asked of the case, afresh each time: whose it is, who she is, and to what she
 * consents.
 */
@NullMarked
package org.passage.referrals.casefile;

import org.jspecify.annotations.NullMarked;
