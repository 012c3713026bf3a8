/**
 * Invented people, and what is done for them: nobody of them lives, whoever has such a name is not
 * meant.
 */
@NullMarked
package org.passage.acceptance.sample;

import org.jspecify.annotations.NullMarked;
