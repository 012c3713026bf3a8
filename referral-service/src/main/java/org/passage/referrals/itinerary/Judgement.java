package org.passage.referrals.itinerary;

import java.util.Arrays;
import java.util.List;

/**
 * What all rules together find about a journey.
 *
 * @param rulebookId the version of weights and limits by which it was judged
 */
public record Judgement(String rulebookId, List<Verdict> verdicts) {
  public Judgement {
    verdicts = List.copyOf(verdicts);
  }

  static Judgement of(Journey journey) {
    return new Judgement(
        journey.rulebook().version(),
        Arrays.stream(ItineraryRule.values()).map(rule -> rule.judge(journey)).toList());
  }

  /** No rule failed. */
  public boolean acceptable() {
    return failed().isEmpty();
  }

  public List<Verdict> failed() {
    return verdicts.stream().filter(it -> it.outcome() == Outcome.FAILED).toList();
  }

  /** From 0 to 100, the more the better. */
  public int score() {
    return verdicts.stream().mapToInt(Verdict::points).sum();
  }
}
