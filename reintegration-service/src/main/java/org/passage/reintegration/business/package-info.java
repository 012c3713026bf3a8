/** A business of her own: planned, paid for by a grant, and looked after (row J). */
@NullMarked
package org.passage.reintegration.business;

import org.jspecify.annotations.NullMarked;
