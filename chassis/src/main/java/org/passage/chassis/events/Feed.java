package org.passage.chassis.events;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** The ordered feed of a service: this one's, or another's by HTTP. */
public interface Feed {
  /** Events after a position, oldest first, 100 at most. */
  @GetExchange("/events")
  CloudEvent.Batch after(@RequestParam("after") long after, @RequestParam("limit") int limit);
}
