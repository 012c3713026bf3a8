/** Who works on a case, copied into its records, so that lists over many cases have an index. */
@NullMarked
package org.passage.cases.worklist;

import org.jspecify.annotations.NullMarked;
