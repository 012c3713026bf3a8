package org.passage.shelters.availability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.shelters.cases.Safety;
import org.passage.shelters.shelter.Shelters;

/** The shelters of a place in the order in which they suit a person. */
final class Matches {
  private final List<Match> ordered;

  private Matches(List<Match> ordered) {
    this.ordered = ordered;
  }

  static Matches in(
      Shelters shelters, String country, @Nullable String region, Situation her, Safety safety) {
    List<Match> found = new ArrayList<>();
    shelters.forEachIn(country, region, shelter -> found.add(Match.of(shelter, her, safety)));
    found.sort(Comparator.comparing(Match::place));
    return new Matches(found);
  }

  Page<Match> page(int limit, @Nullable String cursor) {
    return Page.sorted(ordered, limit, cursor, Match::place);
  }

  /** From 1, equal for equal weight; null for what does not suit. */
  @Nullable Integer rank(Match match) {
    if (!match.suits()) {
      return null;
    }
    long better = ordered.stream().filter(it -> it.suits() && it.weight() > match.weight()).count();
    return Math.toIntExact(better) + 1;
  }
}
