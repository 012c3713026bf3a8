/**
 * What presses in a case, noted on the case itself, so that a list of cases can be narrowed down.
 */
@NullMarked
package org.passage.cases.urgency;

import org.jspecify.annotations.NullMarked;
