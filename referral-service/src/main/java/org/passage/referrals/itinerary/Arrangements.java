package org.passage.referrals.itinerary;

import java.util.List;

/** Who travels with her, and whom to call. */
public record Arrangements(List<Escort> escorts, List<EmergencyContact> contacts) {
  static final Arrangements NONE = new Arrangements(List.of(), List.of());

  public Arrangements {
    escorts = List.copyOf(escorts);
    contacts = List.copyOf(contacts);
  }

  /** What still holds on a way of so many legs. */
  Arrangements within(int legs) {
    return new Arrangements(escorts.stream().filter(it -> it.toLeg() <= legs).toList(), contacts);
  }
}
