package org.passage.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment of her age, to which she agreed.
 *
 * @param youngest the youngest age, in years, that the assessment leaves possible
 * @param oldest the oldest one
 * @param recordedBy the Keycloak id of whoever wrote it down
 */
public record AgeAssessment(
    String id,
    LocalDate assessedOn,
    List<AgeMethod> methods,
    int youngest,
    int oldest,
    @Nullable String note,
    String recordedBy,
    Instant recordedAt) {
  private static final int OF_AGE = 18;

  /** The benefit of the doubt: whoever may be a child is one. */
  public boolean child() {
    return youngest < OF_AGE;
  }
}
