/** With which organizations a case is shared, for what, resting on which consent. */
@NullMarked
package org.passage.cases.share;

import org.jspecify.annotations.NullMarked;
