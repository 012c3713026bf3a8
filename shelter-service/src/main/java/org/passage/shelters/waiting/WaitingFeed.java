package org.passage.shelters.waiting;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.events.FeedFollower;
import org.passage.chassis.events.OwnFeed;
import org.passage.chassis.events.Positions;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Proposes a bed that becomes free to the next whom it suits, and ends her waiting when somebody
 * arrives. This service's own feed tells of both, after a crash too. A placement is over before its
 * bed is given back, so the bed is given back here, too: whoever comes first does it.
 */
@Configuration(proxyBeanMethods = false)
class WaitingFeed {
  private static final String JOB = "waiting-feed";
  private static final String ARRIVED = "org.passage.shelters.beneficiary-arrived.v1";
  private static final String LEFT = "org.passage.shelters.waiting-left.v1";
  private static final String SHELTER = "shelterId";
  private static final Set<String> OVER =
      Set.of(
          "org.passage.shelters.beneficiary-departed.v1",
          "org.passage.shelters.beneficiary-transferred.v1",
          "org.passage.shelters.placement-cancelled.v1",
          "org.passage.shelters.placement-declined.v1",
          "org.passage.shelters.placement-declined-by-her.v1",
          "org.passage.shelters.placement-expired.v1");
  private static final Set<String> NOT_TAKEN =
      Set.of(
          "org.passage.shelters.waiting-declined.v1", "org.passage.shelters.waiting-postponed.v1");

  private final WaitingEntries entries;
  private final Proposing proposing;
  private final Shelters shelters;
  private final Clock clock;

  WaitingFeed(WaitingEntries entries, Proposing proposing, Shelters shelters, Clock clock) {
    this.entries = entries;
    this.proposing = proposing;
    this.shelters = shelters;
    this.clock = clock;
  }

  @Bean
  FeedFollower waitingFollower(OwnFeed own, Positions positions) {
    return new FeedFollower("waiting", own, positions, this::heard);
  }

  void heard(CloudEvent event) {
    if (event.type().equals(ARRIVED)) {
      Trail.job(JOB, () -> end(requireNonNull(event.caseid()), event.time()));
    } else if (OVER.contains(event.type())) {
      Trail.job(JOB, () -> proposing.next(released(event)));
    } else if (NOT_TAKEN.contains(event.type())) {
      Trail.job(JOB, () -> proposing.next(shelters.get(shelterOf(event))));
    } else if (event.type().equals(LEFT) && event.data().containsKey(SHELTER)) {
      // Of a place that was proposed to her and that she had not answered.
      Trail.job(JOB, () -> proposing.next(shelters.get(shelterOf(event))));
    }
  }

  private Shelter released(CloudEvent over) {
    return shelters.change(shelterOf(over), it -> it.released(over.subject()));
  }

  private static String shelterOf(CloudEvent event) {
    return requireNonNull(event.data().get(SHELTER));
  }

  /** What she waits for since she came, she waits for anew: the event may be heard long after. */
  private void end(String caseId, Instant arrivedAt) {
    entries.ofCase(caseId).stream()
        .filter(it -> !it.enteredAt().isAfter(arrivedAt))
        .map(it -> it.left(LeavingReason.PLACED, clock.instant()))
        .forEach(entries::replace);
  }
}
