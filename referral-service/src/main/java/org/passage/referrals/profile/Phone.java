package org.passage.referrals.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A telephone.
 *
 * @param number E.164
 * @param languages ISO 639-3, spoken at this telephone
 */
public record Phone(
    String number,
    @Nullable String extension,
    PhoneKind kind,
    @Nullable String description,
    List<String> languages) {
  public Phone {
    languages = List.copyOf(languages);
  }
}
