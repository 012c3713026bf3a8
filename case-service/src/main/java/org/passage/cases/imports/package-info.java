/**
 * Cases of another system, taken in from a file: checked as a whole first, then written, and taken
 * up again where a crash left it.
 */
@NullMarked
package org.passage.cases.imports;

import org.jspecify.annotations.NullMarked;
