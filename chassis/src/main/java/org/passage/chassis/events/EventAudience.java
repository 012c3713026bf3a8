package org.passage.chassis.events;

import org.passage.chassis.store.Event;

/** Which events an organization may know of. */
@FunctionalInterface
public interface EventAudience {
  /** Only what happened to its own records. */
  EventAudience OWN = (organizationId, event) -> event.organizationId().equals(organizationId);

  boolean mayKnow(String organizationId, Event event);
}
