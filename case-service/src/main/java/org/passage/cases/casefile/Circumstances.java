package org.passage.cases.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What else she tells of herself, in the terms of the Human Trafficking Case Data Standard 2.0.
 *
 * @param furtherNationalities ISO 3166-1, beside the first
 * @param children how many she has
 * @param disabilities empty when she has none; null when she was not asked
 */
public record Circumstances(
    @Nullable String salutation,
    @Nullable String title,
    @Nullable Gender gender,
    List<String> furtherNationalities,
    @Nullable MaritalStatus maritalStatus,
    @Nullable Integer children,
    @Nullable Education education,
    boolean deceased,
    @Nullable List<Disability> disabilities) {
  private static final Circumstances UNKNOWN =
      new Circumstances(null, null, null, List.of(), null, null, null, false, null);

  /** The same, or nothing else, with what is hard for her. */
  static @Nullable Circumstances with(
      @Nullable Circumstances known, @Nullable List<Disability> disabilities) {
    if (known == null && disabilities == null) {
      return null;
    }
    Circumstances now = known == null ? UNKNOWN : known;
    return new Circumstances(
        now.salutation,
        now.title,
        now.gender,
        now.furtherNationalities,
        now.maritalStatus,
        now.children,
        now.education,
        now.deceased,
        disabilities);
  }
}
