/** How safe her journey is, with every reason, and who answers for it (procedure row G). */
@NullMarked
package org.passage.referrals.securityassessment;

import org.jspecify.annotations.NullMarked;
