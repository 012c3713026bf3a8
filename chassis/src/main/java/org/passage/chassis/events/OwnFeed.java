package org.passage.chassis.events;

import java.util.ArrayList;
import java.util.List;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.store.EventFeed.Published;

/** The whole feed of this service, for its own followers and for Passage's other services. */
public final class OwnFeed implements Feed {
  private static final int SCANNED = 1_000;

  private final EventFeed feed;
  private final String source;
  private final EventAudience audience;

  public OwnFeed(EventFeed feed, String source, EventAudience audience) {
    this.feed = feed;
    this.source = source;
    this.audience = audience;
  }

  @Override
  public CloudEvent.Batch after(long after, int limit) {
    return batch(feed.after(after, limit), after);
  }

  /**
   * What one organization may know of the feed. Not more than {@value #SCANNED} events are looked
   * at for it, so there may be none and still more to come: {@code next} tells.
   */
  CloudEvent.Batch after(long after, int limit, String organizationId) {
    List<Published> known = new ArrayList<>();
    long next = after;
    for (Published published : feed.after(after, SCANNED)) {
      if (audience.mayKnow(organizationId, published.event())) {
        if (known.size() == limit) {
          break;
        }
        known.add(published);
      }
      next = published.position();
    }
    return batch(known, next);
  }

  private CloudEvent.Batch batch(List<Published> published, long after) {
    List<CloudEvent> items = published.stream().map(it -> CloudEvent.of(it, source)).toList();
    return new CloudEvent.Batch(
        items, items.isEmpty() ? after : Math.max(after, items.getLast().position()));
  }
}
