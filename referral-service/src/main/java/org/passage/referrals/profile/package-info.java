/**
 * What an agency says of itself, shaped as HSDS 3: services, locations, and what is given where.
 */
@NullMarked
package org.passage.referrals.profile;

import org.jspecify.annotations.NullMarked;
