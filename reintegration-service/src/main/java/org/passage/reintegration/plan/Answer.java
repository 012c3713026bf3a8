package org.passage.reintegration.plan;

import org.passage.reintegration.assessment.Assessment;
import org.passage.reintegration.assessment.Domain;

/** What an objective answers: the finding in a domain, or her own wish. */
public enum Answer {
  HOUSING,
  HEALTH,
  PSYCHOSOCIAL,
  FAMILY,
  LEGAL,
  EDUCATION,
  VOCATIONAL_TRAINING,
  EMPLOYMENT,
  INCOME,
  FINANCIAL,
  CHILD_CARE,
  SECURITY,
  WISH;

  /** Whether the assessment holds what an objective in this domain says that it answers. */
  boolean standsIn(Assessment assessment, Domain objective) {
    return this == WISH
        ? assessment.prioritizes(objective)
        : assessment.findsNeed(Domain.valueOf(name()));
  }
}
