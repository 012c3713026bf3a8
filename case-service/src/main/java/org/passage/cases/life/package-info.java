/** Where a case stands, from first contact to the end of monitoring, and who answers for it. */
@NullMarked
package org.passage.cases.life;

import org.jspecify.annotations.NullMarked;
