package org.passage.shelters.reception;

import static java.util.Objects.requireNonNull;

import org.passage.chassis.audit.Trail;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.events.FeedFollower;
import org.passage.chassis.events.OwnFeed;
import org.passage.chassis.events.Positions;
import org.passage.chassis.problem.CaseErased;
import org.passage.shelters.shelter.Shelters;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Opens a reception when somebody arrives, so that one waits also where nobody has begun it, and
 * ends it when she leaves. This service's own feed tells of both, after a crash too.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DueAfter.class)
class ReceptionFeed {
  private static final String JOB = "reception-feed";
  private static final String ARRIVED = "org.passage.shelters.beneficiary-arrived.v1";
  private static final String DEPARTED = "org.passage.shelters.beneficiary-departed.v1";
  private static final String TRANSFERRED = "org.passage.shelters.beneficiary-transferred.v1";

  private final Receptions receptions;
  private final Shelters shelters;
  private final DueAfter due;

  ReceptionFeed(Receptions receptions, Shelters shelters, DueAfter due) {
    this.receptions = receptions;
    this.shelters = shelters;
    this.due = due;
  }

  @Bean
  FeedFollower receptionFollower(OwnFeed own, Positions positions) {
    return new FeedFollower("receptions", own, positions, this::heard);
  }

  void heard(CloudEvent event) {
    switch (event.type()) {
      case ARRIVED -> Trail.job(JOB, () -> open(event));
      case DEPARTED, TRANSFERRED -> Trail.job(JOB, () -> end(event.subject()));
      default -> {
        // Changes nothing here.
      }
    }
  }

  private void open(CloudEvent event) {
    String shelterId = requireNonNull(event.data().get("shelterId"));
    Arrival arrival = new Arrival(event.subject(), shelterId, event.time());
    String organizationId = shelters.get(shelterId).organizationId();
    try {
      receptions.addOnce(
          Reception.opened(arrival, organizationId, requireNonNull(event.caseid()), due));
    } catch (CaseErased gone) {
      // Nobody is received any more.
    }
  }

  private void end(String placementId) {
    receptions
        .ofPlacement(placementId)
        .filter(it -> it.standing().state() == ReceptionState.OPEN)
        .ifPresent(it -> receptions.replace(it.ended()));
  }
}
