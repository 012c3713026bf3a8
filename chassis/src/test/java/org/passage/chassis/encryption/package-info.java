/** Sealing, against an embedded store spoken to over the wire. */
@NullMarked
package org.passage.chassis.encryption;

import org.jspecify.annotations.NullMarked;
