/** The people who work for an organization; no beneficiary is ever found here. */
@NullMarked
package org.passage.identity.person;

import org.jspecify.annotations.NullMarked;
