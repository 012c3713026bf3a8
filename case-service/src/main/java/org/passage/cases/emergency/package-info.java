/** Breaking the glass: an hour of access for a reason, told at once and reviewed. */
@NullMarked
package org.passage.cases.emergency;

import org.jspecify.annotations.NullMarked;
