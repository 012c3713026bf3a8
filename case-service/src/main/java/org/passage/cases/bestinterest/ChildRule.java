package org.passage.cases.bestinterest;

import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseStatus;
import org.passage.cases.casefile.StatusReason;
import org.passage.cases.life.TransitionRule;
import org.springframework.stereotype.Component;

/** A child is referred, or returns, only when it is determined to be best for her. */
@Component
final class ChildRule implements TransitionRule {
  private final Determinations determinations;

  ChildRule(Determinations determinations) {
    this.determinations = determinations;
  }

  @Override
  public void check(Case it, CaseStatus to, StatusReason reason) {
    @Nullable ChildStep step = step(to);
    if (step != null && !determinations.evaluate(it, step).permits()) {
      throw new BestInterestMissing();
    }
  }

  private static @Nullable ChildStep step(CaseStatus to) {
    return switch (to) {
      case REFERRAL -> ChildStep.REFERRAL;
      case RETURN -> ChildStep.RETURN;
      case SCREENING, IDENTIFIED, ASSISTANCE, REINTEGRATION, MONITORING, CLOSED, REOPENED -> null;
    };
  }
}
