package org.passage.referrals.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Phones;
import org.passage.referrals.profile.Contact;
import org.passage.referrals.profile.Phone;
import org.passage.referrals.profile.PhoneKind;

/** Reads how things are called, and how they are reached. */
final class Names {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");
  private static final Pattern URL = Pattern.compile("https?://\\S+");
  private static final Pattern EXTENSION = Pattern.compile("[0-9]{1,10}");

  private Names() {}

  /** Its identifier, by which it is known again. */
  static String key(Entry it) {
    String id = it.formed("id", KEY, "must be an identifier of at most 64 letters and digits");
    if (id == null && !it.has("id")) {
      it.fault("id", "must be given");
    }
    return Objects.requireNonNullElse(id, "");
  }

  static @Nullable String email(Entry it) {
    return it.formed("email", EMAIL, "must be an address of e-mail");
  }

  static @Nullable String url(Entry it, String name) {
    return it.formed(name, URL, "must be an address of the web");
  }

  static List<Phone> phones(Entry of, String country) {
    List<Phone> phones = new ArrayList<>();
    for (Entry it : of.list("phones", 10)) {
      String said = it.required("number", 40);
      String number =
          said.isEmpty() ? null : it.checked(at -> Phones.dialled(at, country, said), "number");
      PhoneKind kind = it.code("type", PhoneKind.class);
      if (number != null) {
        phones.add(
            new Phone(
                number,
                extension(it),
                Objects.requireNonNullElse(kind, PhoneKind.VOICE),
                it.text("description", 500),
                Vocabulary.languages(it)));
      }
    }
    return phones;
  }

  /** HSDS has it as a number, many have it as a text. */
  private static @Nullable String extension(Entry it) {
    if (it.isNumber("extension")) {
      Integer number = it.whole("extension", 999_999_999);
      return number == null ? null : number.toString();
    }
    return it.formed("extension", EXTENSION, "must be digits");
  }

  static List<Contact> contacts(Entry of, String country) {
    List<Contact> contacts = new ArrayList<>();
    for (Entry it : of.list("contacts", 20)) {
      contacts.add(
          new Contact(
              it.line("name", 200),
              it.line("title", 200),
              it.line("department", 200),
              email(it),
              phones(it, country)));
    }
    return contacts;
  }
}
