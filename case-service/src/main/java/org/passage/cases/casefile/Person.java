package org.passage.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.cases.blindindex.Traits;
import org.passage.chassis.encryption.Personal;

/**
 * Who she is, as far as she tells.
 *
 * @param aliases other names by which she is or was known
 * @param nationality ISO 3166-1
 * @param languages ISO 639-3, the best first
 * @param maybeChild her age is not known and she may be under 18
 */
public record Person(
    @Personal @Nullable String givenNames,
    @Personal @Nullable String middleName,
    @Personal @Nullable String familyName,
    @Personal List<String> aliases,
    Sex sex,
    @Personal @Nullable LocalDate birthDate,
    boolean maybeChild,
    String nationality,
    @Personal List<String> languages,
    @Personal List<IdentityDocument> identityDocuments,
    @Personal @Nullable Contact contact,
    @Personal @Nullable Circumstances circumstances) {
  private static final int OF_AGE = 18;

  public Person {
    // What was stored before there were any has none.
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
    identityDocuments = identityDocuments == null ? List.of() : List.copyOf(identityDocuments);
  }

  /** By what she can be found. */
  public Traits traits() {
    return new Traits(
        Stream.of(givenNames, middleName, familyName).filter(Objects::nonNull).toList(),
        aliases,
        identityDocuments.stream().map(IdentityDocument::number).toList(),
        birthDate == null ? null : birthDate.getYear());
  }

  /** The same with what was known before of her health, which is told in its own way. */
  Person keepingHealthOf(Person before) {
    return with(before.disabilities());
  }

  /** What is hard for her; null when she was not asked. */
  public @Nullable List<Disability> disabilities() {
    return circumstances == null ? null : circumstances.disabilities();
  }

  Person with(@Nullable List<Disability> disabilities) {
    return new Person(
        givenNames,
        middleName,
        familyName,
        aliases,
        sex,
        birthDate,
        maybeChild,
        nationality,
        languages,
        identityDocuments,
        contact,
        Circumstances.with(circumstances, disabilities));
  }

  /** Whether she counts as a child on a day; doubt is to her benefit (procedure row A9). */
  boolean childOn(LocalDate day) {
    return birthDate == null ? maybeChild : birthDate.plusYears(OF_AGE).isAfter(day);
  }

  /**
   * When she is of age. Who is younger is protected for longer: where it is not known when she was
   * born, she may have been on the day on which she was screened.
   */
  public LocalDate ofAgeOn(LocalDate screenedOn) {
    return (birthDate == null ? screenedOn : birthDate).plusYears(OF_AGE);
  }
}
