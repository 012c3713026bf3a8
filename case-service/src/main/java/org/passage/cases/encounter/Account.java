package org.passage.cases.encounter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/** All that is recorded of a meeting, and by whom it was recorded so. */
public record Account(@Personal Meeting meeting, @Personal Notes notes, Entry entry) {

  /**
   * Who wrote it, and when.
   *
   * @param by the Keycloak id of the person
   * @param reason why it was changed from what stood there before; null in the first
   */
  public record Entry(String by, Instant at, @Nullable CorrectionReason reason) {}
}
