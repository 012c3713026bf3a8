package org.passage.referrals.securityassessment;

import java.util.List;

/** What follows from the inputs. */
public record Finding(SecurityLevel level, List<Reason> reasons) {
  public Finding {
    reasons = List.copyOf(reasons);
  }
}
