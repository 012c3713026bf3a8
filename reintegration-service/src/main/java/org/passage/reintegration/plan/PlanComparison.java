package org.passage.reintegration.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Two editions of a plan side by side; what is there no more comes last. */
record PlanComparison(
    int from, int to, List<Pair<Objective>> objectives, List<Pair<PlanRisk>> risks) {
  private static final Map<Change, List<BiPredicate<Objective, Objective>>> OBJECTIVES =
      rules(
          Objective::promisesTheSameAs,
          List.of(
              (one, other) ->
                  one.domain() == other.domain() && one.objective().equals(other.objective()),
              (one, other) ->
                  one.domain() == other.domain()
                      && one.assistanceType() == other.assistanceType()));

  private static final Map<Change, List<BiPredicate<PlanRisk, PlanRisk>>> RISKS =
      rules(
          PlanRisk::equals,
          List.of(
              (one, other) -> one.risk().equals(other.risk()),
              (one, other) -> one.whatThen().equals(other.whatThen())));

  static PlanComparison of(Edition one, Edition other) {
    return new PlanComparison(
        one.number(),
        other.number(),
        pairs(one.objectives(), other.objectives(), OBJECTIVES),
        pairs(one.risks(), other.risks(), RISKS));
  }

  /** A part as the one edition has it and as the other has it; null where it has none. */
  record Pair<T>(Change change, @Nullable T from, @Nullable T to) {}

  /** What became of a part. */
  enum Change {
    SAME,
    CARRIED_OUT_OTHERWISE,
    CHANGED,
    ADDED,
    REMOVED
  }

  /** The closest kinship first: each part finds its own before it may find a similar one. */
  private static <T> Map<Change, List<BiPredicate<T, T>>> rules(
      BiPredicate<T, T> sameInSubstance, List<BiPredicate<T, T>> similar) {
    Map<Change, List<BiPredicate<T, T>>> rules = new LinkedHashMap<>();
    rules.put(Change.SAME, List.of(Object::equals));
    rules.put(Change.CARRIED_OUT_OTHERWISE, List.of(sameInSubstance));
    rules.put(Change.CHANGED, similar);
    return rules;
  }

  private static <T> List<Pair<T>> pairs(
      List<T> from, List<T> to, Map<Change, List<BiPredicate<T, T>>> rules) {
    List<T> left = new ArrayList<>(from);
    Map<Integer, Pair<T>> found = new LinkedHashMap<>();
    rules.forEach((change, alike) ->
        alike.forEach(rule -> {
          for (int i = 0; i < to.size(); i++) {
            T wanted = to.get(i);
            if (!found.containsKey(i)) {
              int at = first(left, rule, wanted);
              if (at >= 0) {
                found.put(i, new Pair<>(change, left.remove(at), wanted));
              }
            }
          }
        }));
    List<Pair<T>> all =
        IntStream.range(0, to.size())
            .mapToObj(i -> found.getOrDefault(i, new Pair<>(Change.ADDED, null, to.get(i))))
            .collect(Collectors.toCollection(ArrayList::new));
    left.forEach(it -> all.add(new Pair<>(Change.REMOVED, it, null)));
    return all;
  }

  private static <T> int first(List<T> of, BiPredicate<T, T> rule, T wanted) {
    return IntStream.range(0, of.size())
        .filter(i -> rule.test(of.get(i), wanted))
        .findFirst()
        .orElse(-1);
  }
}
