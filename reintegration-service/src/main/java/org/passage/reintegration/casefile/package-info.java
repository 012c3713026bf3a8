/** Which cases the caller's organization may work on, asked of the service that keeps them. */
@NullMarked
package org.passage.reintegration.casefile;

import org.jspecify.annotations.NullMarked;
