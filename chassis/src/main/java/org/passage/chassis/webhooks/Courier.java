package org.passage.chassis.webhooks;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.EventFeed.Published;
import org.passage.chassis.store.Ids;
import tools.jackson.databind.json.JsonMapper;

/** Takes one event to one subscriber, and says how it went. */
final class Courier {
  private static final String TEST = "org.passage.webhooks.test.v1";

  private final Sender sender;
  private final JsonMapper json;
  private final String source;
  private final Clock clock;
  private final Semaphore underWay = new Semaphore(Sender.MOST);

  /**
   * @param source of the events: the path of this service's contract
   */
  Courier(Sender sender, JsonMapper json, String source, Clock clock) {
    this.sender = sender;
    this.json = json;
    this.source = source;
    this.clock = clock;
  }

  Sent take(Published published, Subscription to, int number) throws InterruptedException {
    Instant at = clock.instant();
    byte[] body = json.writeValueAsBytes(CloudEvent.of(published, source));
    underWay.acquire();
    Outcome outcome;
    try {
      outcome = sender.send(to, published.event().id(), body);
    } finally {
      underWay.release();
    }
    return new Sent(
        outcome,
        new Attempted(
            Ids.next("att"),
            to.id(),
            published.event().id(),
            published.event().type(),
            number,
            at,
            outcome.kind().name(),
            outcome.status(),
            outcome.milliseconds()));
  }

  /** Sends an event that never happened, once. */
  Sent test(Subscription to) throws InterruptedException {
    Event event = Event.of(TEST, to.id(), null, to.organizationId(), clock.instant(), Map.of());
    return take(new Published(0, event), to, 0);
  }

  /** What came of it. */
  record Sent(Outcome outcome, Attempted attempted) {}
}
