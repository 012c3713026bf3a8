/** Travel allowance and return grant: asked for, approved by another person, paid once (row F). */
@NullMarked
package org.passage.referrals.allowance;

import org.jspecify.annotations.NullMarked;
