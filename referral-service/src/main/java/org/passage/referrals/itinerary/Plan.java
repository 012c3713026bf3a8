package org.passage.referrals.itinerary;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A way to travel.
 *
 * @param legs at least one, in order, each from where the one before ended
 */
public record Plan(List<Leg> legs, Traveller traveller) {
  public Plan {
    legs = List.copyOf(legs);
  }

  public Stop departure() {
    return legs.getFirst().from();
  }

  public Stop arrival() {
    return legs.getLast().to();
  }

  List<Transit> transits() {
    return IntStream.range(1, legs.size())
        .mapToObj(at -> new Transit(legs.get(at - 1), legs.get(at)))
        .toList();
  }
}
