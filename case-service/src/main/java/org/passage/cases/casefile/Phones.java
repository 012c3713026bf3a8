package org.passage.cases.casefile;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
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
    if (number != null && !exists(number)) {
      throw InvalidInput.at(pointer, "is not a phone number that can exist");
    }
    return number;
  }

  private static boolean exists(String number) {
    try {
      return NUMBERS.isPossibleNumber(NUMBERS.parse(number, null));
    } catch (NumberParseException unreadable) {
      return false;
    }
  }
}
