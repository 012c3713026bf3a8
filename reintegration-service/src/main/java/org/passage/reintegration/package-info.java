/** Reintegration after return: assessment, plan, grants, monitoring. */
@NullMarked
package org.passage.reintegration;

import org.jspecify.annotations.NullMarked;
