/** Feeds of events as CloudEvents: this service's own, and following another's. */
@NullMarked
package org.passage.chassis.events;

import org.jspecify.annotations.NullMarked;
