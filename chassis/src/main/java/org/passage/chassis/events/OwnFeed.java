package org.passage.chassis.events;

import java.util.List;
import org.passage.chassis.events.EventAudience.Known;
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
    List<Published> page = feed.after(after, limit);
    return batch(page, page.isEmpty() ? after : page.getLast().position());
  }

  /**
   * What one organization may know of the feed. Not more than {@value #SCANNED} events are looked
   * at for it, so there may be none and still more to come: {@code next} tells. It does not go past
   * an event of which it is still open whether it is told.
   */
  CloudEvent.Batch after(long after, int limit, String organizationId) {
    List<Published> scanned = feed.after(after, SCANNED);
    Known known = audience.known(organizationId, scanned);
    if (known.events().size() > limit) {
      List<Published> page = known.events().subList(0, limit);
      return batch(page, page.getLast().position());
    }
    long end = scanned.isEmpty() ? after : scanned.getLast().position();
    return batch(known.events(), Math.min(end, known.until()));
  }

  private CloudEvent.Batch batch(List<Published> published, long next) {
    return new CloudEvent.Batch(
        published.stream().map(it -> CloudEvent.of(it, source)).toList(), next);
  }
}
