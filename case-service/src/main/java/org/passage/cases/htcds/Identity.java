package org.passage.cases.htcds;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.CircumstancesV1;
import org.passage.cases.api.GenderV1;
import org.passage.cases.api.IdentityDocumentKindV1;
import org.passage.cases.api.IdentityDocumentV1;
import org.passage.cases.api.PersonV1;
import org.passage.cases.api.SexV1;

/**
 * What the standard divides among its columns in another way than the contract among its fields.
 */
final class Identity {
  @Nullable SexV1 sex;
  List<String> citizenships = List.of();
  @Nullable String primaryLanguage;
  @Nullable String secondaryLanguage;
  List<String> furtherLanguages = List.of();
  @Nullable String number;
  List<IdentityDocumentV1> documents = List.of();

  /** Takes a person's own apart. */
  void take(PersonV1 person, CircumstancesV1 circumstances) {
    sex = person.getSex();
    List<String> countries = new ArrayList<>(List.of(person.getNationality()));
    if (circumstances.getFurtherNationalities() != null) {
      countries.addAll(circumstances.getFurtherNationalities());
    }
    citizenships = countries;
    List<String> languages = orNone(person.getLanguages());
    primaryLanguage = languages.isEmpty() ? null : languages.getFirst();
    secondaryLanguage = languages.size() < 2 ? null : languages.get(1);
    furtherLanguages = languages.size() < 3 ? List.of() : languages.subList(2, languages.size());
    documents = orNone(person.getIdentityDocuments());
    if (!documents.isEmpty()
        && documents
            .getFirst()
            .equals(numbered(documents.getFirst().getNumber(), countries.getFirst()))) {
      number = documents.getFirst().getNumber();
      documents = documents.subList(1, documents.size());
    }
  }

  /** Puts it into a person. */
  void give(PersonV1 person, CircumstancesV1 circumstances) {
    person.setSex(sex == null ? stated(circumstances.getGender()) : sex);
    if (!citizenships.isEmpty()) {
      person.setNationality(citizenships.getFirst());
      if (citizenships.size() > 1) {
        circumstances.setFurtherNationalities(
            new LinkedHashSet<>(citizenships.subList(1, citizenships.size())));
      }
    }
    List<String> languages = new ArrayList<>();
    if (primaryLanguage != null) {
      languages.add(primaryLanguage);
    }
    if (secondaryLanguage != null) {
      languages.add(secondaryLanguage);
    }
    languages.addAll(furtherLanguages);
    person.setLanguages(languages.isEmpty() ? null : languages);
    List<IdentityDocumentV1> all = new ArrayList<>();
    if (number != null) {
      all.add(numbered(number, citizenships.isEmpty() ? "" : citizenships.getFirst()));
    }
    all.addAll(documents);
    person.setIdentityDocuments(all.isEmpty() ? null : all);
  }

  /** The standard asks for the gender only. */
  private static SexV1 stated(@Nullable GenderV1 gender) {
    return switch (gender) {
      case FEMININE -> SexV1.FEMALE;
      case MASCULINE -> SexV1.MALE;
      case TRANSGENDER_FEMININE, TRANSGENDER_MASCULINE, NON_CONFORMING -> SexV1.OTHER;
      case NOT_SPECIFIED -> SexV1.NOT_STATED;
      case null -> SexV1.NOT_STATED;
    };
  }

  private static IdentityDocumentV1 numbered(String number, String country) {
    return new IdentityDocumentV1(IdentityDocumentKindV1.IDENTITY_NUMBER, number, country);
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
