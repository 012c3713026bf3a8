package org.passage.cases.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/**
 * Whether she counts as a trafficked person, and on what that rests.
 *
 * @param screening the latest
 * @param decisions of those who may decide it, oldest first
 */
public record Identification(
    Outcome outcome, @Personal Screening screening, @Personal List<Decision> decisions) {
  private static final int MOST_DECISIONS = 50;

  static Identification screened(Screening screening, boolean child) {
    return new Identification(screening.outcome(child), screening, List.of());
  }

  Identification rescreened(Screening later, boolean child) {
    return new Identification(outcome.afterScreening(later.outcome(child)), later, decisions);
  }

  /**
   * The same with one more decision, which counts from now on.
   *
   * @throws DecisionNotPossible when an appeal against the one before is not decided yet
   */
  public Identification decided(Decision decision) {
    if (appealPending() || decisions.size() >= MOST_DECISIONS) {
      throw DecisionNotPossible.whileAppealed();
    }
    return new Identification(
        decision.outcome(),
        screening,
        Stream.concat(decisions.stream(), Stream.of(decision)).toList());
  }

  /**
   * The same with an appeal against a decision.
   *
   * @throws DecisionNotPossible when it is not the latest one, or was appealed against before
   */
  public Identification appealed(Decision decision, Decision.Appeal appeal) {
    if (!decision.equals(latest()) || decision.appeal() != null) {
      throw DecisionNotPossible.toAppeal();
    }
    return new Identification(outcome, screening, with(decision.with(appeal)));
  }

  /**
   * The same with the appeal decided.
   *
   * @throws DecisionNotPossible when there is no appeal, or it was decided before
   */
  public Identification appealDecided(Decision decision, Decision.Appeal.Result result) {
    Decision.@Nullable Appeal appeal = decision.appeal();
    if (appeal == null || appeal.result() != null) {
      throw DecisionNotPossible.withoutAppeal();
    }
    Outcome then =
        switch (result.ruling()) {
          case UPHELD, WITHDRAWN -> outcome;
          case OVERTURNED -> decision.outcome().overturned();
        };
    return new Identification(then, screening, with(decision.with(appeal.with(result))));
  }

  /** Whether an appeal waits for its decision. */
  public boolean appealPending() {
    @Nullable Decision latest = latest();
    Decision.@Nullable Appeal appeal = latest == null ? null : latest.appeal();
    return appeal != null && appeal.result() == null;
  }

  private @Nullable Decision latest() {
    return decisions.isEmpty() ? null : decisions.getLast();
  }

  private List<Decision> with(Decision changed) {
    return decisions.stream().map(it -> it.id().equals(changed.id()) ? changed : it).toList();
  }
}
