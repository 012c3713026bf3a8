/** Screening, the case that it opens, and who may know of it. */
@NullMarked
package org.passage.cases.casefile;

import org.jspecify.annotations.NullMarked;
