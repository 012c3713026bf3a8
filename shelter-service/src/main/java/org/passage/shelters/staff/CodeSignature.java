package org.passage.shelters.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.shelters.shelter.Stamp;

/**
 * Somebody read the code of conduct and signed it.
 *
 * @param number the version of the code
 */
public record CodeSignature(int number, LocalDate on, Stamp recorded) implements StaffCheck {
  /** A version as warnings name it. */
  static String code(int number) {
    return "version-" + number;
  }

  @Override
  public StaffCheckKind kind() {
    return StaffCheckKind.CODE_OF_CONDUCT;
  }

  @Override
  public String code() {
    return code(number);
  }

  /** It counts until another version is needed. */
  @Override
  public @Nullable LocalDate validUntil() {
    return null;
  }
}
