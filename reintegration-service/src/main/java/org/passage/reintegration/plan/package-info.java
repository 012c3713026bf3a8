/**
 * The plan built from her own assessment; nothing of it starts without her agreement (rows A5, A6,
 * A9).
 */
@NullMarked
package org.passage.reintegration.plan;

import org.jspecify.annotations.NullMarked;
