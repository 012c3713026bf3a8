/**
 * Who may do what to which record: one policy, fed by what the contracts declare of their
 * operations.
 */
@NullMarked
package org.passage.chassis.access;

import org.jspecify.annotations.NullMarked;
