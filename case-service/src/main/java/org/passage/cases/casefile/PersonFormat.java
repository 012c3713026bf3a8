package org.passage.cases.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.IdentityDocumentKindV1;
import org.passage.cases.api.IdentityDocumentV1;
import org.passage.cases.api.PersonV1;
import org.passage.cases.api.SexV1;
import org.passage.cases.blindindex.DocumentNumber;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.problem.InvalidInput;

/** Between the contract's form of a person and the person; refuses what cannot be. */
final class PersonFormat {
  private static final int OLDEST = 120;

  private final Clock clock;

  PersonFormat(Clock clock) {
    this.clock = clock;
  }

  /**
   * A person as somebody wrote it.
   *
   * @param pointer where in the body
   */
  Person person(String pointer, PersonV1 person) {
    return new Person(
        person.getGivenNames(),
        person.getMiddleName(),
        person.getFamilyName(),
        given(person.getAliases()),
        Sex.valueOf(person.getSex().name()),
        birthDate(pointer + "/birthDate", person.getBirthDate()),
        Boolean.TRUE.equals(person.getMaybeChild()),
        Countries.required(pointer + "/nationality", person.getNationality()),
        given(person.getLanguages()),
        documents(pointer + "/identityDocuments", given(person.getIdentityDocuments())),
        ContactFormat.contact(pointer + "/contact", person.getContact()),
        CircumstancesFormat.circumstances(pointer + "/circumstances", person.getCircumstances()));
  }

  private @Nullable LocalDate birthDate(String pointer, @Nullable LocalDate date) {
    if (date == null) {
      return null;
    }
    LocalDate today = LocalDate.now(clock);
    if (date.isAfter(today) || date.isBefore(today.minusYears(OLDEST))) {
      throw InvalidInput.at(pointer, "must be a day of the last 120 years");
    }
    return date;
  }

  private static List<IdentityDocument> documents(
      String pointer, List<IdentityDocumentV1> documents) {
    List<IdentityDocument> all = new ArrayList<>();
    for (IdentityDocumentV1 it : documents) {
      String at = pointer + "/" + all.size();
      if (DocumentNumber.comparable(it.getNumber()).isEmpty()) {
        throw InvalidInput.at(at + "/number", "must have a letter or a digit");
      }
      all.add(
          new IdentityDocument(
              IdentityDocumentKind.valueOf(it.getKind().name()),
              it.getNumber(),
              Countries.required(at + "/issuingCountry", it.getIssuingCountry()),
              it.getExpiresOn()));
    }
    return all;
  }

  private static <T> List<T> given(@Nullable List<T> list) {
    return List.copyOf(Objects.requireNonNullElse(list, List.of()));
  }

  static PersonV1 person(Person it) {
    return new PersonV1(SexV1.valueOf(it.sex().name()), it.nationality())
        .givenNames(it.givenNames())
        .middleName(it.middleName())
        .familyName(it.familyName())
        .aliases(it.aliases().isEmpty() ? null : it.aliases())
        .birthDate(it.birthDate())
        .maybeChild(it.maybeChild() ? true : null)
        .contact(ContactFormat.contact(it.contact()))
        .circumstances(CircumstancesFormat.circumstances(it.circumstances()))
        .languages(it.languages())
        .identityDocuments(
            it.identityDocuments().isEmpty()
                ? null
                : it.identityDocuments().stream().map(PersonFormat::document).toList());
  }

  private static IdentityDocumentV1 document(IdentityDocument it) {
    return new IdentityDocumentV1(
            IdentityDocumentKindV1.valueOf(it.kind().name()), it.number(), it.issuingCountry())
        .expiresOn(it.expiresOn());
  }
}
