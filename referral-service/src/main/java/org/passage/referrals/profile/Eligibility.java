package org.passage.referrals.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a service is for; what is empty or null limits nothing. It looks at what the service itself
 * states, never at whether she works with the police (procedure row A1).
 *
 * @param nationalities ISO 3166-1
 * @param documents which one must bring, in words
 */
public record Eligibility(
    List<Sex> sexes,
    @Nullable Integer minAge,
    @Nullable Integer maxAge,
    List<String> nationalities,
    List<String> documents,
    @Nullable String description) {
  public static final Eligibility EVERYBODY =
      new Eligibility(List.of(), null, null, List.of(), List.of(), null);

  public Eligibility {
    sexes = List.copyOf(sexes);
    nationalities = List.copyOf(nationalities);
    documents = List.copyOf(documents);
  }

  boolean admits(Somebody who) {
    return (who.sex() == null || sexes.isEmpty() || sexes.contains(who.sex()))
        && (who.age() == null || ofAge(who.age()))
        && (who.nationality() == null
            || nationalities.isEmpty()
            || nationalities.contains(who.nationality()));
  }

  private boolean ofAge(int age) {
    return (minAge == null || age >= minAge) && (maxAge == null || age <= maxAge);
  }
}
