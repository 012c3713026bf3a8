package org.passage.reintegration.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two assessments of a case side by side.
 *
 * @param domains those at which either looked, in the order of the domains
 * @param priorities in her later order, then those that are hers no more
 */
record Comparison(
    Assessment earlier, Assessment later, List<ByDomain> domains, List<ByPriority> priorities) {

  /** The earlier one comes first, whichever way they are given. */
  static Comparison of(Assessment one, Assessment other) {
    List<Assessment> both =
        Stream.of(one, other)
            .sorted(Comparator.comparing(Assessment::recordedAt).thenComparing(Assessment::id))
            .toList();
    Assessment earlier = both.getFirst();
    Assessment later = both.getLast();
    return new Comparison(
        earlier,
        later,
        Arrays.stream(Domain.values())
            .map(it -> new ByDomain(it, need(earlier, it), need(later, it)))
            .filter(it -> it.earlier() != null || it.later() != null)
            .toList(),
        priorities(earlier.priorities(), later.priorities()));
  }

  /** Whether both went by the same version of an instrument. */
  boolean sameInstrument() {
    return earlier.instrument() != null && Objects.equals(earlier.instrument(), later.instrument());
  }

  /** The need in a domain then and later; null where nobody looked. */
  record ByDomain(Domain domain, @Nullable Need earlier, @Nullable Need later) {
    Change change() {
      if (earlier == null) {
        return Change.ONLY_LATER;
      }
      if (later == null) {
        return Change.ONLY_EARLIER;
      }
      int more = later.compareTo(earlier);
      return more == 0 ? Change.SAME_NEED : more < 0 ? Change.LESS_NEED : Change.MORE_NEED;
    }
  }

  /** The place of a priority in her order then and later, from 1; null where it was none. */
  record ByPriority(Priority priority, @Nullable Integer earlier, @Nullable Integer later) {}

  /** What became of the need in a domain. */
  enum Change {
    LESS_NEED,
    SAME_NEED,
    MORE_NEED,
    ONLY_EARLIER,
    ONLY_LATER
  }

  private static @Nullable Need need(Assessment of, Domain domain) {
    return of.findings().stream()
        .filter(it -> it.domain() == domain)
        .map(Finding::need)
        .findFirst()
        .orElse(null);
  }

  private static List<ByPriority> priorities(List<Priority> earlier, List<Priority> later) {
    List<ByPriority> all = new ArrayList<>();
    for (int i = 0; i < later.size(); i++) {
      Priority hers = later.get(i);
      all.add(new ByPriority(hers, place(earlier, hers).orElse(null), i + 1));
    }
    for (int i = 0; i < earlier.size(); i++) {
      if (place(later, earlier.get(i)).isEmpty()) {
        all.add(new ByPriority(earlier.get(i), i + 1, null));
      }
    }
    return all;
  }

  private static Optional<Integer> place(List<Priority> of, Priority wanted) {
    return IntStream.range(0, of.size())
        .filter(it -> of.get(it).isThatOf(wanted))
        .mapToObj(it -> it + 1)
        .findFirst();
  }
}
