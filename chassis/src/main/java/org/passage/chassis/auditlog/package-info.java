/** The append-only, hash-chained record of everything that is done with a case. */
@NullMarked
package org.passage.chassis.auditlog;

import org.jspecify.annotations.NullMarked;
