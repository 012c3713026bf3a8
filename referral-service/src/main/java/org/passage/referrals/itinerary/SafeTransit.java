package org.passage.referrals.itinerary;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Not through a country that she may not enter, not even from one plane into another: a flight may
 * be diverted or cancelled. Where somebody may look for her she may change planes at the most.
 */
record SafeTransit() implements Rule {
  private static final double LITTLE = 0.25;

  @Override
  public Finding judge(Journey journey) {
    Traveller she = journey.plan().traveller();
    Set<String> entered = entered(journey.plan());
    Set<String> flownThrough =
        journey.plan().transits().stream()
            .filter(Transit::airside)
            .map(it -> it.place().country())
            .collect(Collectors.toSet());
    for (String country : she.noEntry()) {
      if (entered.contains(country) || flownThrough.contains(country)) {
        return Finding.failed("It leads through " + country + ", which she may not enter.");
      }
    }
    Finding found = Finding.passed("It leads through no country that she must keep out of.");
    for (String country : she.atRisk()) {
      if (entered.contains(country)) {
        return Finding.failed("It leads through " + country + ", where she is at risk.");
      }
      if (flownThrough.contains(country)) {
        found =
            Finding.flagged(
                LITTLE,
                "She changes planes in "
                    + country
                    + ", where she is at risk; she must not leave the airport.");
      }
    }
    return found;
  }

  /** Where she stands on the ground on her way, outside of an airport. */
  private static Set<String> entered(Plan plan) {
    List<Transit> transits = plan.transits();
    return Stream.concat(
            transits.stream().filter(it -> !it.airside()).map(it -> it.place().country()),
            plan.legs().stream().flatMap(it -> it.through().stream()))
        .collect(Collectors.toSet());
  }
}
