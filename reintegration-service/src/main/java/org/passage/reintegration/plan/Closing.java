package org.passage.reintegration.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/**
 * What is done with her when a plan ends (procedure row J).
 *
 * @param assessmentId the closing assessment
 */
public record Closing(
    @Nullable String assessmentId,
    @Personal @Nullable FileOffer file,
    @Personal @Nullable FollowUp followUp) {
  static final Closing NONE = new Closing(null, null, null);

  /** Her file was offered to her. */
  public record FileOffer(FileAnswer answer, LocalDate offeredOn) {}

  /** Whether she wishes to be asked later how she is, and how. */
  public record FollowUp(boolean wished, @Nullable String how) {}
}
