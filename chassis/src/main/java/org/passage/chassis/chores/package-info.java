/** Work that no request waits for, done by one instance of a service at a time. */
@NullMarked
package org.passage.chassis.chores;

import org.jspecify.annotations.NullMarked;
