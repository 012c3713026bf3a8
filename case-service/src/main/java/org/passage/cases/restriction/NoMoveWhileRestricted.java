package org.passage.cases.restriction;

import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseStatus;
import org.passage.cases.casefile.StatusReason;
import org.passage.cases.life.TransitionRule;
import org.passage.chassis.access.ProcessingRestricted;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** While processing is restricted a case stays where it stands, unless she wishes its end. */
@Component
@Order(-1)
class NoMoveWhileRestricted implements TransitionRule {
  private final Restrictions restrictions;

  NoMoveWhileRestricted(Restrictions restrictions) {
    this.restrictions = restrictions;
  }

  @Override
  public void check(Case it, CaseStatus to, StatusReason reason) {
    if (restrictions.forbid(it.id())) {
      throw new ProcessingRestricted();
    }
  }
}
