/** Tables that somebody sends, read row by row: never whole in memory, and believed in nothing. */
@NullMarked
package org.passage.cases.rows;

import org.jspecify.annotations.NullMarked;
