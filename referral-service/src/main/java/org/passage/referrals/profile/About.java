package org.passage.referrals.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an agency presents itself.
 *
 * @param languages ISO 639-3, spoken everywhere in it
 */
public record About(
    Words words, List<String> languages, List<Phone> phones, List<Contact> contacts) {
  static final About NONE = new About(Words.NONE, List.of(), List.of(), List.of());

  public About {
    languages = List.copyOf(languages);
    phones = List.copyOf(phones);
    contacts = List.copyOf(contacts);
  }

  /** What it writes of itself, each where it does. */
  public record Words(
      @Nullable String alternateName,
      @Nullable String description,
      @Nullable String email,
      @Nullable String website,
      @Nullable String legalStatus) {
    static final Words NONE = new Words(null, null, null, null, null);
  }
}
