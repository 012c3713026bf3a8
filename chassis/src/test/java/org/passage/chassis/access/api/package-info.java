/** A model as it is generated from a contract. */
@NullMarked
package org.passage.chassis.access.api;

import org.jspecify.annotations.NullMarked;
