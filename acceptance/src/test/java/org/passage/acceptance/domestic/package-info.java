/** From one organization's help to another's in the same country, through the gateway. */
@NullMarked
package org.passage.acceptance.domestic;

import org.jspecify.annotations.NullMarked;
