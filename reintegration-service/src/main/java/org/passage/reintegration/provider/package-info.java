/** Who gives training or work, and what may be told them, asked at the moment it counts. */
@NullMarked
package org.passage.reintegration.provider;

import org.jspecify.annotations.NullMarked;
