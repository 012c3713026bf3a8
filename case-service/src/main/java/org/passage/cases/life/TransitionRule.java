package org.passage.cases.life;

import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseStatus;
import org.passage.cases.casefile.StatusReason;

/**
 * What must hold before a case moves on, beside that it can go there. Not asked when she herself
 * wishes the end: nothing stands against that.
 */
public interface TransitionRule {
  /** Throws the rule's own problem when the case may not go there now. */
  void check(Case it, CaseStatus to, StatusReason reason);
}
