/** Invented people: nobody of them lives, and whoever has such a name is not meant. */
@NullMarked
package org.passage.acceptance.sample;

import org.jspecify.annotations.NullMarked;
