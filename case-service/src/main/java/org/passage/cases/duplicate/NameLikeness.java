package org.passage.cases.duplicate;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.cases.blindindex.MatchQuality;
import org.passage.cases.blindindex.Wish;
import org.passage.cases.casefile.Person;

/**
 * How far two names agree.
 *
 * @param hers how well each word of her name is found in the other case; null where it is not
 * @param others how many words the other name has
 */
record NameLikeness(List<@Nullable MatchQuality> hers, int others) {
  private static final double SOUNDS_THE_SAME = 0.8;

  /** One word alone is shared by many. */
  private static final double ONE_WORD = 0.5;

  /** The words of a name that tell something. */
  static List<String> words(Person person) {
    return Stream.of(person.givenNames(), person.middleName(), person.familyName())
        .filter(it -> it != null && !it.isBlank())
        .flatMap(it -> Wish.words(it).stream())
        .distinct()
        .toList();
  }

  /** From 0, nothing in common, to 1. */
  double share() {
    int most = Math.max(hers.size(), others);
    if (most == 0) {
      return 0;
    }
    double agreeing = hers.stream().mapToDouble(NameLikeness::weight).sum() / most;
    return most == 1 ? agreeing * ONE_WORD : Math.min(1, agreeing);
  }

  /** Every word of each is written the same in the other. */
  boolean same() {
    return !hers.isEmpty()
        && hers.size() == others
        && hers.stream().allMatch(it -> it == MatchQuality.EXACT);
  }

  private static double weight(@Nullable MatchQuality quality) {
    return switch (quality) {
      case null -> 0;
      case EXACT -> 1;
      case PHONETIC -> SOUNDS_THE_SAME;
    };
  }
}
