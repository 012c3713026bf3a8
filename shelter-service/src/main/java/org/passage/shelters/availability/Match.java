package org.passage.shelters.availability;

import java.util.List;
import org.passage.shelters.cases.Safety;
import org.passage.shelters.shelter.Bed;
import org.passage.shelters.shelter.Shelter;

/** A shelter as it looks to one person, with the rules that made it so. */
record Match(Shelter shelter, List<Bed> freeBeds, Distance distance, List<Reason> reasons) {
  private static final int MOST = 500;

  static Match of(Shelter shelter, Situation her, Safety safety) {
    List<Bed> free = shelter.freeBeds(her.stay());
    Distance distance = Distance.of(shelter.address(), safety);
    return new Match(shelter, free, distance, Suitability.of(shelter, her, safety));
  }

  boolean suits() {
    return reasons.stream().noneMatch(Reason::refuses);
  }

  int weight() {
    return reasons.stream().mapToInt(it -> it.rule().weight()).sum();
  }

  /**
   * Its place in the list: what suits first, then by weight. The id makes the order total, not
   * better.
   */
  String place() {
    return (suits() ? "0" : "1") + "%03d".formatted(MOST - weight()) + shelter.id();
  }
}
