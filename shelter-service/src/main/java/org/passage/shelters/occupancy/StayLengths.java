package org.passage.shelters.occupancy;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How long stays were that have ended.
 *
 * @param sorted their nights, fewest first
 * @param present how many have not ended
 */
record StayLengths(List<Integer> sorted, int present) {
  private static final int MEDIAN = 50;
  private static final int NINTH_DECILE = 90;

  /** The most nights of each part of the spread but the last, which has no end. */
  private static final List<Integer> ENDS = List.of(2, 7, 30, 90, 180);

  StayLengths {
    sorted = List.copyOf(sorted);
  }

  static StayLengths of(List<Integer> nights, int present) {
    return new StayLengths(nights.stream().sorted().toList(), present);
  }

  /** Half were as long or shorter; null when none has ended. */
  @Nullable Integer median() {
    return within(MEDIAN);
  }

  /** Nine of ten were as long or shorter; null when none has ended. */
  @Nullable Integer ninthDecile() {
    return within(NINTH_DECILE);
  }

  private @Nullable Integer within(int percent) {
    return sorted.isEmpty() ? null : sorted.get((sorted.size() * percent + 99) / 100 - 1);
  }

  /** How they spread, shortest first. */
  List<Part> spread() {
    return IntStream.rangeClosed(0, ENDS.size())
        .mapToObj(
            it -> part(it == 0 ? 0 : ENDS.get(it - 1) + 1, it == ENDS.size() ? null : ENDS.get(it)))
        .toList();
  }

  private Part part(int from, @Nullable Integer to) {
    long stays = sorted.stream().filter(it -> it >= from && (to == null || it <= to)).count();
    return new Part(from, to, Math.toIntExact(stays));
  }

  /** Stays of about the same length; null is no end. */
  record Part(int from, @Nullable Integer to, int stays) {}
}
