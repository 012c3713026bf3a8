/** What a supervisor decides before it is done. */
@NullMarked
package org.passage.cases.approval;

import org.jspecify.annotations.NullMarked;
