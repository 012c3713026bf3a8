/** How often one caller may ask. */
@NullMarked
package org.passage.gateway.limits;

import org.jspecify.annotations.NullMarked;
