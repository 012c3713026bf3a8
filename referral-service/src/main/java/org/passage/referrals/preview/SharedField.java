package org.passage.referrals.preview;

import org.jspecify.annotations.Nullable;
import org.passage.referrals.casefile.Known;

/** What of her file goes along, each only when she wants it to. */
public enum SharedField {
  NAME,
  BIRTH_DATE,
  SEX,
  NATIONALITY,
  LANGUAGES,
  /** Telephone and e-mail, not where she lives. */
  CONTACT;

  /** Its value; null where the file has none, or none that the caller may see. */
  @Nullable Object of(Known known) {
    return switch (this) {
      case NAME -> known.name();
      case BIRTH_DATE -> known.birthDate() == null ? null : known.birthDate().toString();
      case SEX -> known.sex();
      case NATIONALITY -> known.nationality();
      case LANGUAGES -> known.languages().isEmpty() ? null : known.languages();
      case CONTACT -> Contact.of(known.reached());
    };
  }
}
