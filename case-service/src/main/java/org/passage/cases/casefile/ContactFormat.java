package org.passage.cases.casefile;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.ContactV1;
import org.passage.chassis.problem.InvalidInput;

/** Between the contract's form of a contact and the contact. */
final class ContactFormat {
  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

  private ContactFormat() {}

  static @Nullable Contact contact(String pointer, @Nullable ContactV1 it) {
    return it == null
        ? null
        : new Contact(
            it.getEmail(),
            phone(pointer + "/homePhone", it.getHomePhone()),
            phone(pointer + "/mobilePhone", it.getMobilePhone()),
            PlaceFormat.place(pointer + "/address", it.getAddress()));
  }

  private static @Nullable String phone(String pointer, @Nullable String number) {
    if (number != null && !exists(number)) {
      throw InvalidInput.at(pointer, "is not a phone number that can exist");
    }
    return number;
  }

  private static boolean exists(String number) {
    try {
      return PHONES.isPossibleNumber(PHONES.parse(number, null));
    } catch (NumberParseException unreadable) {
      return false;
    }
  }

  static @Nullable ContactV1 contact(@Nullable Contact it) {
    return it == null
        ? null
        : new ContactV1()
            .email(it.email())
            .homePhone(it.homePhone())
            .mobilePhone(it.mobilePhone())
            .address(PlaceFormat.place(it.address()));
  }
}
