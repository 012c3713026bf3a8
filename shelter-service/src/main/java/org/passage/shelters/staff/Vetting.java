package org.passage.shelters.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.shelters.shelter.Stamp;

/**
 * Somebody was vetted.
 *
 * @param source who looked, for example an authority
 */
public record Vetting(
    VettingKind about,
    LocalDate on,
    @Personal VettingOutcome outcome,
    @Nullable LocalDate validUntil,
    @Personal String source,
    Stamp recorded)
    implements StaffCheck {
  @Override
  public StaffCheckKind kind() {
    return StaffCheckKind.VETTING;
  }

  @Override
  public String code() {
    return Codes.written(about);
  }

  @Override
  public boolean passed() {
    return outcome == VettingOutcome.CLEARED;
  }
}
