/**
 * Agencies in the words of Open Referral's Human Services Data Specification 3 (HSDS), in its JSON
 * serialization: organizations with their services and locations nested in them.
 */
@NullMarked
package org.passage.referrals.hsds;

import org.jspecify.annotations.NullMarked;
