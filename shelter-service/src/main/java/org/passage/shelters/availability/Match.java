package org.passage.shelters.availability;

import java.util.ArrayList;
import java.util.List;
import org.passage.shelters.shelter.Bed;
import org.passage.shelters.shelter.Shelter;

/** A shelter as it looks to one person, with the rules that made it so. */
record Match(Shelter shelter, List<Bed> freeBeds, List<Reason> reasons) {
  private static final int MOST = 999;

  static Match of(Shelter shelter, Situation her) {
    List<Bed> free = shelter.freeBeds(her.stay());
    List<Reason> reasons = new ArrayList<>();
    if (free.isEmpty()) {
      reasons.add(Reason.of(SuitabilityRule.NO_FREE_BED));
    }
    if (shelter.isStopped()) {
      reasons.add(Reason.of(SuitabilityRule.SECURITY_FINDING_OPEN));
    }
    if (!shelter.isOpenFor(her.stay())) {
      reasons.add(Reason.of(SuitabilityRule.SHELTER_CLOSING));
    }
    if (shelter.isInQuarantine(her.stay().from())) {
      reasons.add(Reason.of(SuitabilityRule.QUARANTINE));
    }
    reasons.addAll(Suitability.of(shelter.profile(), her));
    return new Match(shelter, free, List.copyOf(reasons));
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
