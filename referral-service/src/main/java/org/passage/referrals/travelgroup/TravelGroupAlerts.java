package org.passage.referrals.travelgroup;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.events.FeedFollower;
import org.passage.chassis.events.OwnFeed;
import org.passage.chassis.events.Positions;
import org.passage.referrals.travelgroup.Alert.AlertKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to one of a group is told to those who are responsible for the others. */
@Configuration(proxyBeanMethods = false)
class TravelGroupAlerts {
  private static final String NAME = "travel-group-alerts";
  private static final String REFERRALS = "org.passage.referrals.";
  private static final Set<String> CHANGES = Set.of("changed", "cancelled");

  private final TravelGroups groups;

  TravelGroupAlerts(TravelGroups groups) {
    this.groups = groups;
  }

  @Bean
  FeedFollower travelGroupEvents(OwnFeed own, Positions positions) {
    return new FeedFollower(NAME, own, positions, this::heard);
  }

  void heard(CloudEvent event) {
    Map<String, String> data = event.data();
    switch (event.type()) {
      case REFERRALS + "referral-cancelled.v1" ->
          tell(event, event.subject(), AlertKind.REFERRAL_CANCELLED);
      case REFERRALS + "referral-suspended.v1" ->
          tell(event, event.subject(), AlertKind.REFERRAL_SUSPENDED);
      case REFERRALS + "travel-notified.v1" -> {
        if (CHANGES.contains(data.getOrDefault("notice", ""))) {
          tell(event, event.subject(), AlertKind.TRAVEL_CHANGED);
        }
      }
      case REFERRALS + "arrival-alarm-raised.v1" -> {
        // The louder ones are told by the alarm itself.
        if ("1".equals(data.get("level")) && "0".equals(data.get("repeated"))) {
          tell(event, Objects.requireNonNull(data.get("referralId")), AlertKind.ARRIVAL_MISSED);
        }
      }
      default -> {
        // Nothing that concerns the others.
      }
    }
  }

  private void tell(CloudEvent event, String referralId, AlertKind kind) {
    Alert alert = new Alert(event.id(), referralId, kind, event.time());
    Trail.job(
        NAME,
        () ->
            groups
                .of(referralId)
                .ifPresent(it -> groups.change(it.id(), group -> group.alert(alert))));
  }
}
