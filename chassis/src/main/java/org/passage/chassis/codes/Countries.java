package org.passage.chassis.codes;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import org.passage.chassis.problem.InvalidInput;

/** Countries by ISO 3166-1 alpha-2, as the JDK knows them. */
public final class Countries {
  private static final Set<String> CODES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);

  private Countries() {}

  /** Whether there is such a country. */
  public static boolean exists(String code) {
    return CODES.contains(code);
  }

  /**
   * The same code, when there is such a country.
   *
   * @throws InvalidInput at {@code pointer}, when there is none
   */
  public static String required(String pointer, String code) {
    if (!exists(code)) {
      throw InvalidInput.at(pointer, "is not a country of ISO 3166-1");
    }
    return code;
  }
}
