package org.passage.chassis.events;

import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the feed that every contract offers under {@code /events}. */
@RestController
public final class EventFeedController {
  private static final int MOST = 100;

  private final OwnFeed feed;

  public EventFeedController(OwnFeed feed) {
    this.feed = feed;
  }

  @GetMapping("${passage.api.path}/events")
  public CloudEvent.Batch after(
      @RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "25") int limit) {
    if (after < 0) {
      throw InvalidInput.at("?after", "must not be negative");
    }
    if (limit < 1 || limit > MOST) {
      throw InvalidInput.at("?limit", "must be from 1 to " + MOST);
    }
    return Caller.isService()
        ? feed.after(after, limit)
        : feed.after(after, limit, Caller.current().organizationId());
  }
}
