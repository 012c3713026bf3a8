package org.passage.shelters.placement;

/** The ids of placements that follow one another when she moves within an organization. */
final class Succession {
  private static final char COUNT = '-';

  private Succession() {}

  /** The only one that can come next. */
  static String after(String placementId) {
    int count = placementId.lastIndexOf(COUNT);
    return count < 0
        ? placementId + COUNT + 1
        : placementId.substring(0, count + 1)
            + (Integer.parseInt(placementId, count + 1, placementId.length(), 10) + 1);
  }
}
