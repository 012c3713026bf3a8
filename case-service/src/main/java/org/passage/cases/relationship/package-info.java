/** How the people of two cases are related; gone as soon as either case is erased. */
@NullMarked
package org.passage.cases.relationship;

import org.jspecify.annotations.NullMarked;
