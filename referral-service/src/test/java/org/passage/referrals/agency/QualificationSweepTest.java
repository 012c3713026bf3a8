package org.passage.referrals.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.store.EventFeed.Published;
import org.passage.referrals.testing.Journey;
import org.springframework.beans.factory.annotation.Autowired;

class QualificationSweepTest extends Journey {
  @Autowired private Agencies agencies;
  @Autowired private EventFeed feed;

  private static final LocalDate LAST = LocalDate.now(ZoneOffset.UTC).plusDays(4);

  @Test
  void tellsOnceOfWhatHasEnded() {
    String ending = agency(LAST.toString());
    String lasting = agency(LAST.plusYears(1).toString());
    sweepAt(LAST.atTime(12, 0));
    sweepAt(LAST.plusDays(1).atStartOfDay());
    sweepAt(LAST.plusDays(2).atStartOfDay());
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() ->
            assertThat(expired())
                .filteredOn(it -> List.of(ending, lasting).contains(it.subject()))
                .extracting(Event::subject, Event::organizationId)
                .containsExactlyInAnyOrder(tuple(ending, "harbour"), tuple(ending, "sunrise")));
    assertThat(agencies.find(ending).orElseThrow().version()).isEqualTo(2);
    assertThat(agencies.find(lasting).orElseThrow().version()).isEqualTo(1);
  }

  private void sweepAt(LocalDateTime moment) {
    Clock then = Clock.fixed(moment.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    QualificationSweep.sweep(agencies, then);
  }

  private List<Event> expired() {
    return feed.after(0, 100_000).stream()
        .map(Published::event)
        .filter(it -> it.type().equals("org.passage.referrals.qualification-expired.v1"))
        .toList();
  }
}
