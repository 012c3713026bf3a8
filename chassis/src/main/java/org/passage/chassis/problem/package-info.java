/** Every error leaves as an RFC 9457 problem, made here and nowhere else. */
@NullMarked
package org.passage.chassis.problem;

import org.jspecify.annotations.NullMarked;
