package org.passage.chassis.codes;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;

/** Phone numbers as E.164 writes them. */
public final class Phones {
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  private Phones() {}

  /**
   * The same number, when there can be such a one; null when there is none.
   *
   * @throws InvalidInput at {@code pointer}, when there cannot
   */
  public static @Nullable String possible(String pointer, @Nullable String number) {
    if (number != null) {
      parsed(pointer, null, number);
    }
    return number;
  }

  /**
   * A number as E.164 writes it, from how one dials it in a country.
   *
   * @param country ISO 3166-1
   * @throws InvalidInput at {@code pointer}, when there cannot be such a one
   */
  public static String dialled(String pointer, String country, String number) {
    return NUMBERS.format(parsed(pointer, country, number), PhoneNumberFormat.E164);
  }

  private static PhoneNumber parsed(String pointer, @Nullable String country, String number) {
    try {
      PhoneNumber parsed = NUMBERS.parse(number, country);
      if (NUMBERS.isPossibleNumber(parsed)) {
        return parsed;
      }
    } catch (NumberParseException unreadable) {
      // The same as one that cannot be.
    }
    throw InvalidInput.at(pointer, "is not a phone number that can exist");
  }
}
