/** The six messages between two organizations, through the gateway (row H). */
@NullMarked
package org.passage.acceptance.sixsteps;

import org.jspecify.annotations.NullMarked;
