package org.passage.referrals.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.NotFound;
import org.passage.referrals.agency.Agency;
import org.passage.referrals.itinerary.Itinerary;
import org.passage.referrals.protocol.Message;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.ReferralState;
import org.passage.referrals.protocol.Step;

/**
 * How far a referral has got, and what may come next.
 *
 * @param choice what she wants now; what she wanted before is in the events
 * @param messages those of the six that were sent, in order
 */
public record Progress(
    Choice choice, ReferralState state, List<Message> messages, List<Itinerary> itineraries) {
  private static final int MOST_ITINERARIES = 100;

  public Progress {
    messages = List.copyOf(messages);
    itineraries = List.copyOf(itineraries);
  }

  static Progress none(Choice choice) {
    return new Progress(choice, ReferralState.OPENED, List.of(), List.of());
  }

  /** She may change her mind until she has arrived. */
  Progress choose(Choice wanted) {
    if (state == ReferralState.ARRIVED) {
      throw new TooLate("She has arrived.");
    }
    return new Progress(wanted, state, messages, itineraries);
  }

  /** Only what is due, by the side whose turn it is; nothing to the other side against her will. */
  Progress send(Party party, Message message) {
    ReferralState reached = message.step().sentBy(party, state);
    if (party == Party.SENDING) {
      requireAcceptance();
    }
    if (message.step() == Step.POST_DEPARTURE_NOTIFICATION && confirmed().isEmpty()) {
      throw new ItineraryMissing();
    }
    return new Progress(choice, reached, appended(messages, message), itineraries);
  }

  Progress propose(Itinerary checked) {
    requirePresence();
    if (itineraries.size() >= MOST_ITINERARIES) {
      throw new TooManyItineraries(MOST_ITINERARIES);
    }
    return new Progress(choice, state, messages, appended(itineraries, checked));
  }

  /** One itinerary, when she accepts, no rule fails and no other one is confirmed. */
  Progress confirm(String itineraryId, String country, @Nullable Agency metBy, Instant now) {
    Itinerary wanted = itinerary(itineraryId);
    requirePresence();
    requireAcceptance();
    confirmed()
        .ifPresent(other -> {
          throw new ItineraryAlreadyConfirmed(other.id());
        });
    Itinerary confirmed = wanted.confirm(country, metBy, now);
    return new Progress(
        choice,
        state,
        messages,
        itineraries.stream().map(it -> it.equals(wanted) ? confirmed : it).toList());
  }

  Itinerary itinerary(String itineraryId) {
    return itineraries.stream()
        .filter(it -> it.id().equals(itineraryId))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  Optional<Itinerary> confirmed() {
    return itineraries.stream().filter(Itinerary::confirmed).findFirst();
  }

  Optional<Instant> departedAt() {
    return messages.stream()
        .map(it -> it.content().departedAt())
        .<Instant>mapMulti((at, found) -> {
          if (at != null) {
            found.accept(at);
          }
        })
        .findFirst();
  }

  private void requireAcceptance() {
    if (choice != Choice.ACCEPTED) {
      throw new NotHerChoice(choice);
    }
  }

  private void requirePresence() {
    if (state.departed()) {
      throw new TooLate("She has departed.");
    }
  }

  private static <T> List<T> appended(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }
}
