package org.passage.referrals.travel;

import java.util.List;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.api.ArrangementsV1;
import org.passage.referrals.api.EmergencyContactV1;
import org.passage.referrals.api.EscortKindV1;
import org.passage.referrals.api.EscortV1;
import org.passage.referrals.api.ItineraryV1;
import org.passage.referrals.itinerary.Arrangements;
import org.passage.referrals.itinerary.EmergencyContact;
import org.passage.referrals.itinerary.Escort;
import org.passage.referrals.itinerary.EscortKind;

/** Between the contract's forms and who travels with her, and whom to call. */
final class ArrangementsFormat {
  private ArrangementsFormat() {}

  /**
   * What is arranged for a way of so many legs.
   *
   * @throws InvalidInput when somebody travels a leg that there is not
   */
  static Arrangements arrangements(ArrangementsV1 given, int legs) {
    List<EscortV1> escorts = given.getEscorts();
    for (int at = 0; at < escorts.size(); at++) {
      EscortV1 escort = escorts.get(at);
      if (escort.getToLeg() > legs || escort.getToLeg() < escort.getFromLeg()) {
        throw InvalidInput.at(
            "/escorts/" + at + "/toLeg", "must be a leg of hers, and not before the first one");
      }
    }
    return new Arrangements(
        escorts.stream().map(ArrangementsFormat::escort).toList(),
        given.getContacts().stream()
            .map(it -> new EmergencyContact(it.getName(), it.getRole(), it.getPhone()))
            .toList());
  }

  private static Escort escort(EscortV1 it) {
    return new Escort(
        EscortKind.valueOf(it.getKind().name()),
        it.getName(),
        it.getPhone(),
        it.getFromLeg(),
        it.getToLeg(),
        it.getReason());
  }

  /** An itinerary with what is arranged for it. */
  static ItineraryV1 into(ItineraryV1 itinerary, Arrangements arranged) {
    return itinerary
        .escorts(
            arranged.escorts().stream()
                .map(it ->
                    new EscortV1(
                        EscortKindV1.valueOf(it.kind().name()),
                        it.name(),
                        it.phone(),
                        it.fromLeg(),
                        it.toLeg(),
                        it.reason()))
                .toList())
        .contacts(
            arranged.contacts().stream()
                .map(it -> new EmergencyContactV1(it.name(), it.role(), it.phone()))
                .toList());
  }
}
