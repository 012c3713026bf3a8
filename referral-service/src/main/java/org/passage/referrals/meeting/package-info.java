/** Whether an agency meets her on arrival: asked of it, and what it says. */
@NullMarked
package org.passage.referrals.meeting;

import org.jspecify.annotations.NullMarked;
