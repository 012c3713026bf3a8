package org.passage.referrals.itinerary;

import java.util.List;

/** What all rules together find about a journey. */
public record Judgement(List<Verdict> verdicts) {
  private static final List<Rule> RULES =
      List.of(
          new ArrivesEarly(),
          new ArrivesOnWorkingDay(),
          new MetByQualifiedAgency(),
          new PrefersAir(),
          new FewTransits(),
          new ArrivesInReceivingCountry(),
          new LegsConnect(),
          new InOrder(),
          new InTheFuture());

  public Judgement {
    verdicts = List.copyOf(verdicts);
  }

  public static Judgement of(Journey journey) {
    return new Judgement(RULES.stream().map(rule -> rule.judge(journey)).toList());
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
