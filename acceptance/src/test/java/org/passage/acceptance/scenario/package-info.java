/** The four scenarios of an international referral, through the gateway (row E). */
@NullMarked
package org.passage.acceptance.scenario;

import org.jspecify.annotations.NullMarked;
