/** The service under test, the two organizations that use it, and a case-service that obeys. */
@NullMarked
package org.passage.referrals.testing;

import org.jspecify.annotations.NullMarked;
