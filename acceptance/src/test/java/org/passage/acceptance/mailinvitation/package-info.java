/** A receiving side that is not on the platform answers by mail. */
@NullMarked
package org.passage.acceptance.mailinvitation;

import org.jspecify.annotations.NullMarked;
