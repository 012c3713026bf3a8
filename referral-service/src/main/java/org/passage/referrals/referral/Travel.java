package org.passage.referrals.referral;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.passage.chassis.problem.NotFound;
import org.passage.referrals.itinerary.Itinerary;
import org.passage.referrals.meeting.Meeting;

/**
 * Her travel, as far as it is planned.
 *
 * @param itineraries in the order in which they were proposed
 * @param notices what the others were told, oldest first
 */
public record Travel(List<Itinerary> itineraries, List<Notice> notices) {
  static final Travel NONE = new Travel(List.of(), List.of());
  private static final int MOST_ITINERARIES = 100;
  private static final int MOST_NOTICES = 300;

  public Travel {
    itineraries = List.copyOf(itineraries);
    notices = List.copyOf(notices);
  }

  Travel propose(Itinerary checked) {
    if (itineraries.size() >= MOST_ITINERARIES) {
      throw new TooManyItineraries(MOST_ITINERARIES, "itineraries");
    }
    return new Travel(Stream.concat(itineraries.stream(), Stream.of(checked)).toList(), notices);
  }

  /** One itinerary after a step. */
  Travel step(String itineraryId, UnaryOperator<Itinerary> step) {
    Itinerary before = itinerary(itineraryId);
    Itinerary after = step.apply(before);
    if (after.state().underway()) {
      underway()
          .filter(it -> !it.id().equals(itineraryId))
          .ifPresent(other -> {
            throw new OtherItineraryUnderway(other.id());
          });
    }
    return new Travel(
        itineraries.stream().map(it -> it.id().equals(itineraryId) ? after : it).toList(), notices);
  }

  Travel told(List<Notice> more) {
    if (notices.size() + more.size() > MOST_NOTICES) {
      throw new TooManyItineraries(MOST_NOTICES, "notices");
    }
    return new Travel(itineraries, Stream.concat(notices.stream(), more.stream()).toList());
  }

  public Itinerary itinerary(String itineraryId) {
    return itineraries.stream()
        .filter(it -> it.id().equals(itineraryId))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Whether an organization's agency is asked to meet her. */
  boolean asks(String itineraryId, String organization) {
    for (Itinerary it : itineraries) {
      Meeting meeting = it.meeting();
      if (it.id().equals(itineraryId) && meeting != null) {
        return organization.equals(meeting.organizationId());
      }
    }
    return false;
  }

  /** The one on which others rely. */
  Optional<Itinerary> underway() {
    return itineraries.stream().filter(it -> it.state().underway()).findFirst();
  }

  /** The one by which she travels. */
  public Optional<Itinerary> confirmed() {
    return underway().filter(Itinerary::confirmed);
  }
}
