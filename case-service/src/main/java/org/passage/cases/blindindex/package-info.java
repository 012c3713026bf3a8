/** What is stored of a name so that it can be found in any spelling and read in none. */
@NullMarked
package org.passage.cases.blindindex;

import org.jspecify.annotations.NullMarked;
