/** Finding a person by name in any spelling, by birth year or by identity document. */
@NullMarked
package org.passage.cases.search;

import org.jspecify.annotations.NullMarked;
