/** Who calls, and which operations the contract permits to the caller's roles. */
@NullMarked
package org.passage.chassis.security;

import org.jspecify.annotations.NullMarked;
