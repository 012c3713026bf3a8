package org.passage.referrals.itinerary;

/** As few transit points as possible. */
record FewTransits() implements Rule {
  @Override
  public Finding judge(Journey journey) {
    int transits = journey.plan().transits().size();
    double share = 1 - transits * journey.rulebook().transitCost();
    return switch (transits) {
      case 0 -> Finding.passed("There is no transit.");
      case 1 -> Finding.passed(share, "There is one transit point.");
      default -> Finding.flagged(share, "There are " + transits + " transit points.");
    };
  }
}
