package org.passage.referrals.travelgroup;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.passage.chassis.audit.Trail;
import org.passage.referrals.itinerary.Itinerary;
import org.passage.referrals.itinerary.ItineraryState;
import org.passage.referrals.protocol.Condition;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Referrals;
import org.springframework.stereotype.Component;

/** Parts nobody from those with whom she travels without a reason (procedure row I). */
@Component
public class TravelGroupGate {
  private final TravelGroups groups;
  private final Referrals referrals;

  TravelGroupGate(TravelGroups groups, Referrals referrals) {
    this.groups = groups;
    this.referrals = referrals;
  }

  /**
   * Makes sure that everybody with whom she travels has an itinerary with the same legs.
   *
   * @throws NotTogether when somebody has none
   */
  public void require(Referral confirmed, String itineraryId) {
    Itinerary hers = confirmed.itinerary(itineraryId);
    require(confirmed, hers, it -> it.state() != ItineraryState.CANCELLED, NotTogether.ITINERARY);
  }

  /**
   * Makes sure, as she leaves, that everybody with whom she travels is confirmed on the same legs.
   *
   * @throws NotTogether when somebody is not
   */
  public void requireDeparture(Referral departing) {
    departing
        .progress()
        .travel()
        .confirmed()
        .ifPresent(hers -> require(departing, hers, Itinerary::confirmed, NotTogether.DEPARTURE));
  }

  private void require(
      Referral travelling, Itinerary hers, Predicate<Itinerary> such, String otherwise) {
    groups
        .of(travelling.id())
        .ifPresent(group -> {
          for (Member companion : group.companions(travelling.id())) {
            Optional<Referral> other = referrals.find(companion.referralId());
            // The caller is not shown anything of her.
            Trail.unseen(companion.caseId());
            if (other.filter(TravelGroupGate::goingOn).isPresent()
                && itineraries(other.get()).noneMatch(such.and(it -> sameLegs(it, hers)))) {
              throw new NotTogether(otherwise);
            }
          }
        });
  }

  private static boolean goingOn(Referral it) {
    return it.progress().course().condition() != Condition.CANCELLED;
  }

  private static Stream<Itinerary> itineraries(Referral it) {
    return it.progress().travel().itineraries().stream();
  }

  private static boolean sameLegs(Itinerary one, Itinerary other) {
    return one.plan().legs().equals(other.plan().legs());
  }
}
