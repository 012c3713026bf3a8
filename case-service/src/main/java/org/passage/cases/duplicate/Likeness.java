package org.passage.cases.duplicate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.cases.blindindex.DocumentNumber;
import org.passage.cases.casefile.Contact;
import org.passage.cases.casefile.Person;
import org.passage.cases.casefile.Sex;

/**
 * How likely two people are one. What agrees adds up, what contradicts is taken off; a name alone
 * proposes nobody unless two words of it are the same.
 *
 * @param score from 0 to 1, in hundredths
 * @param reasons what speaks for it, and what against
 */
record Likeness(double score, Set<LikenessReason> reasons) {
  /** From here on it is worth a look. */
  static final double WORTH_A_LOOK = 0.5;

  private static final double NAME = 0.55;
  private static final double HUNDREDTHS = 100;
  private static final Map<LikenessReason, Double> WEIGHTS =
      Map.of(
          LikenessReason.DOCUMENT_SAME, 0.6,
          LikenessReason.PHONE_SAME, 0.3,
          LikenessReason.BIRTH_DATE_SAME, 0.3,
          LikenessReason.BIRTH_YEAR_SAME, 0.15,
          LikenessReason.NATIONALITY_SAME, 0.05,
          LikenessReason.BIRTH_YEAR_DIFFERS, -0.3,
          LikenessReason.SEX_DIFFERS, -0.15);

  Likeness {
    reasons = Collections.unmodifiableSet(reasons);
  }

  static Likeness of(Person one, Person other, NameLikeness names) {
    Set<LikenessReason> reasons = EnumSet.noneOf(LikenessReason.class);
    double name = names.share();
    if (name > 0) {
      reasons.add(names.same() ? LikenessReason.NAME_SAME : LikenessReason.NAME_SIMILAR);
    }
    birth(one.birthDate(), other.birthDate(), reasons);
    addIf(
        !Collections.disjoint(documents(one), documents(other)),
        LikenessReason.DOCUMENT_SAME,
        reasons);
    addIf(!Collections.disjoint(phones(one), phones(other)), LikenessReason.PHONE_SAME, reasons);
    addIf(one.nationality().equals(other.nationality()), LikenessReason.NATIONALITY_SAME, reasons);
    addIf(
        one.sex() != other.sex() && one.sex() != Sex.NOT_STATED && other.sex() != Sex.NOT_STATED,
        LikenessReason.SEX_DIFFERS,
        reasons);
    double sum =
        NAME * name + reasons.stream().mapToDouble(it -> WEIGHTS.getOrDefault(it, 0.0)).sum();
    return new Likeness(Math.round(Math.clamp(sum, 0, 1) * HUNDREDTHS) / HUNDREDTHS, reasons);
  }

  /** Dates of birth are often given wrong by a year, and seldom by more. */
  private static void birth(
      @Nullable LocalDate one, @Nullable LocalDate other, Set<LikenessReason> reasons) {
    if (one == null || other == null) {
      return;
    }
    int apart = Math.abs(one.getYear() - other.getYear());
    addIf(one.equals(other), LikenessReason.BIRTH_DATE_SAME, reasons);
    addIf(apart == 0 && !one.equals(other), LikenessReason.BIRTH_YEAR_SAME, reasons);
    addIf(apart > 1, LikenessReason.BIRTH_YEAR_DIFFERS, reasons);
  }

  private static Set<String> documents(Person it) {
    return it.identityDocuments().stream()
        .map(document -> DocumentNumber.comparable(document.number()))
        .collect(Collectors.toSet());
  }

  private static Set<String> phones(Person it) {
    Contact contact = it.contact();
    return contact == null
        ? Set.of()
        : Stream.of(contact.homePhone(), contact.mobilePhone())
            .filter(number -> number != null)
            .collect(Collectors.toSet());
  }

  private static void addIf(boolean so, LikenessReason reason, Set<LikenessReason> reasons) {
    if (so) {
      reasons.add(reason);
    }
  }
}
