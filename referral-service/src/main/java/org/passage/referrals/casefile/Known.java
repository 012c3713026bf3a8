package org.passage.referrals.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What her file says of her, as far as the caller may see.
 *
 * @param name given names and family name
 * @param nationality ISO 3166-1
 * @param languages ISO 639-3
 */
public record Known(
    @Nullable String name,
    @Nullable LocalDate birthDate,
    String sex,
    String nationality,
    List<String> languages,
    Reached reached) {
  public Known {
    languages = List.copyOf(languages);
  }

  /** How she is reached, without where she lives. */
  public record Reached(@Nullable String phone, @Nullable String email) {
    static final Reached NOT_KNOWN = new Reached(null, null);
  }
}
