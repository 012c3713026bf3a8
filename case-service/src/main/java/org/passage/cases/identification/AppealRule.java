package org.passage.cases.identification;

import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseStatus;
import org.passage.cases.casefile.StatusReason;
import org.passage.cases.life.TransitionRule;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * While she appeals, her case is not closed for not being trafficked. Asked before the others: an
 * approval would not help.
 */
@Component
@Order(0)
final class AppealRule implements TransitionRule {
  @Override
  public void check(Case it, CaseStatus to, StatusReason reason) {
    boolean sentAway = to == CaseStatus.CLOSED && reason == StatusReason.NOT_TRAFFICKED;
    if (sentAway && it.identification().appealPending()) {
      throw new AppealPending();
    }
  }
}
