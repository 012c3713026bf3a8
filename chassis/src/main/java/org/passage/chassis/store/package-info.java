/** Aggregates in MongoDB: one document each, with its version and its unpublished events. */
@NullMarked
package org.passage.chassis.store;

import org.jspecify.annotations.NullMarked;
