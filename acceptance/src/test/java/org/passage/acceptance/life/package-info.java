/** The life of a case: identification, children, consent, transfer, and finding it again. */
@NullMarked
package org.passage.acceptance.life;

import org.jspecify.annotations.NullMarked;
