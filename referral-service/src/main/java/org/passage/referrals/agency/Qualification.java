package org.passage.referrals.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Ids;

/**
 * That an agency is able to do something.
 *
 * @param id names it within the agency; null of those from before they had one
 * @param attestedBy the organization that says so
 * @param validUntil the last day on which it holds
 * @param told whether it was told that it has ended; null where nobody is told
 */
public record Qualification(
    @Nullable String id,
    QualificationCode code,
    String attestedBy,
    @Nullable Instant attestedAt,
    LocalDate validUntil,
    @Nullable Revocation revocation,
    @Nullable Boolean told) {

  /** That it was taken back, and why. */
  public record Revocation(@Personal String reason, Instant at) {}

  /** A new one. */
  public static Qualification attest(
      QualificationCode code, String attestedBy, LocalDate validUntil, Instant now) {
    return new Qualification(
        Ids.next("qlf"), code, attestedBy, now, validUntil, null, Boolean.FALSE);
  }

  boolean holds(QualificationCode wanted, LocalDate day) {
    return code == wanted && !day.isAfter(validUntil);
  }

  boolean is(String wanted) {
    return Objects.equals(id, wanted);
  }

  /** It ends before this day, whoever reads only until when it holds. */
  Qualification revoked(String reason, Instant now, LocalDate today) {
    return new Qualification(
        id, code, attestedBy, attestedAt, today.minusDays(1), new Revocation(reason, now), true);
  }

  boolean untold(LocalDate today) {
    return Boolean.FALSE.equals(told) && validUntil.isBefore(today);
  }

  Qualification afterTelling() {
    return new Qualification(id, code, attestedBy, attestedAt, validUntil, revocation, true);
  }
}
