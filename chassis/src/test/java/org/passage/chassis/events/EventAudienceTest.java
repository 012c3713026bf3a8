package org.passage.chassis.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.passage.chassis.events.EventAudience.Known;
import org.passage.chassis.events.EventAudience.Owners;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.EventFeed.Published;

class EventAudienceTest {
  private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");

  private final LateShares shares = new LateShares();
  private final EventAudience audience = new EventAudience(shares, Owners.MAKERS, Set.of("told"));

  @Test
  void leavesOpenWhetherAnEventIsToldWhoseShareMayBeOnItsWay() {
    List<Published> events =
        List.of(
            event(1, "told", "cas_1", "harbour"),
            event(2, "told", "cas_late", "harbour"),
            event(3, "told", "cas_1", "harbour"));
    shares.share("cas_1");
    shares.completeUntil(NOW.minusMillis(1));
    assertThat(audience.known("sunrise", events)).isEqualTo(new Known(events.subList(0, 1), 1));

    shares.share("cas_late");
    assertThat(audience.known("sunrise", events)).isEqualTo(new Known(events));
  }

  @Test
  void passesOverAnEventOfAStrangerAsSoonAsNoShareCanBeMissing() {
    List<Published> events =
        List.of(event(1, "told", "cas_1", "harbour"), event(2, "told", "cas_2", "sunrise"));
    shares.completeUntil(NOW);
    assertThat(audience.known("sunrise", events)).isEqualTo(new Known(events.subList(1, 2)));
  }

  @Test
  void leavesNothingOpenThatNoShareDecides() {
    List<Published> events =
        List.of(
            event(1, "told", "cas_1", "sunrise"),
            event(2, "secret", "cas_2", "harbour"),
            event(3, "told", null, "harbour"));
    assertThat(audience.known("sunrise", events)).isEqualTo(new Known(events.subList(0, 1)));
    List<Published> withAnOpenOne =
        List.of(
            event(1, "told", "cas_1", "sunrise"),
            event(2, "secret", "cas_2", "harbour"),
            event(3, "told", null, "harbour"),
            event(4, "told", "cas_2", "harbour"));
    assertThat(audience.known("sunrise", withAnOpenOne))
        .isEqualTo(new Known(withAnOpenOne.subList(0, 1), 3));
  }

  @Test
  void missesNoShareThatComesWhileItLooks() {
    List<Published> events = List.of(event(1, "told", "cas_late", "harbour"));
    shares.after(() -> {
      shares.share("cas_late");
      shares.completeUntil(NOW);
    });
    assertThat(audience.known("sunrise", events)).isEqualTo(new Known(events));
  }

  private static Published event(
      long position, String type, @Nullable String caseId, String organizationId) {
    return new Published(position, Event.of(type, "thing", caseId, organizationId, NOW, Map.of()));
  }
}
