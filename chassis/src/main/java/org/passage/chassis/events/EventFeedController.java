package org.passage.chassis.events;

import java.util.List;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.store.EventFeed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the feed that every contract offers under {@code /events}. */
@RestController
public final class EventFeedController implements Feed {
  private static final int MOST = 100;

  private final EventFeed feed;
  private final String source;

  public EventFeedController(EventFeed feed, String source) {
    this.feed = feed;
    this.source = source;
  }

  @GetMapping("${passage.api.path}/events")
  @Override
  public CloudEvent.Batch after(
      @RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "25") int limit) {
    if (after < 0) {
      throw InvalidInput.at("?after", "must not be negative");
    }
    if (limit < 1 || limit > MOST) {
      throw InvalidInput.at("?limit", "must be from 1 to " + MOST);
    }
    List<CloudEvent> items =
        feed.after(after, limit).stream().map(it -> CloudEvent.of(it, source)).toList();
    return new CloudEvent.Batch(items, items.isEmpty() ? after : items.getLast().position());
  }
}
