/** Messages for which one side waits for too long, told again and to more people. */
@NullMarked
package org.passage.referrals.escalation;

import org.jspecify.annotations.NullMarked;
