package org.passage.cases.timeline;

import java.util.List;
import org.passage.chassis.events.Feed;

/** The feeds that the timeline is made from. */
record Feeds(List<Named> all) {
  Feeds {
    all = List.copyOf(all);
  }

  /**
   * One of them.
   *
   * @param service whose it is, for example {@code shelters}
   */
  record Named(String service, Feed feed) {}
}
