package org.passage.cases.htcds;

import static org.passage.cases.htcds.Column.CORE;
import static org.passage.cases.htcds.Column.IDENTITY;
import static org.passage.cases.htcds.Kind.COUNTRY;
import static org.passage.cases.htcds.Kind.DATE;
import static org.passage.cases.htcds.Kind.FLAG;
import static org.passage.cases.htcds.Kind.LANGUAGE;
import static org.passage.cases.htcds.Kind.TEXT;
import static org.passage.cases.htcds.Kind.TEXTS;
import static org.passage.cases.htcds.Kind.WHOLE;
import static org.passage.cases.htcds.Kind.code;
import static org.passage.cases.htcds.Kind.list;

import java.util.List;
import org.passage.cases.api.CircumstancesV1;
import org.passage.cases.api.ContactV1;
import org.passage.cases.api.IdentityDocumentKindV1;
import org.passage.cases.api.IdentityDocumentV1;
import org.passage.cases.api.PersonV1;
import org.passage.cases.api.SexV1;
import org.passage.cases.htcds.Column.Part;

/** Who she is: the standard's person. */
final class PersonColumns {
  private static final Part<PersonV1> PERSON = new Part<>(it -> it.person, "/person", IDENTITY);
  private static final Part<Identity> OWN = new Part<>(it -> it.identity, "/person", IDENTITY);
  private static final Part<ContactV1> CONTACT =
      new Part<>(it -> it.contact, "/person/contact", IDENTITY);
  private static final Part<CircumstancesV1> CIRCUMSTANCES =
      new Part<>(it -> it.circumstances, "/person/circumstances", IDENTITY);
  private static final Kind<IdentityDocumentV1> DOCUMENT =
      new Kind<>(PersonColumns::document, PersonColumns::written);
  private static final Codebook<IdentityDocumentKindV1> KINDS =
      Codebook.ours(IdentityDocumentKindV1.class);

  private PersonColumns() {}

  static final List<Column> NAMES =
      List.of(
          CIRCUMSTANCES.column(
              "prs_Salutation",
              "salutation",
              TEXT,
              CircumstancesV1::getSalutation,
              CircumstancesV1::setSalutation),
          PERSON.column(
              "prs_FirstName",
              "givenNames",
              TEXT,
              PersonV1::getGivenNames,
              PersonV1::setGivenNames),
          PERSON.column(
              "prs_MiddleName",
              "middleName",
              TEXT,
              PersonV1::getMiddleName,
              PersonV1::setMiddleName),
          PERSON.column(
              "prs_SecondName",
              "familyName",
              TEXT,
              PersonV1::getFamilyName,
              PersonV1::setFamilyName),
          PERSON.column(
              "psg_Aliases", "aliases", TEXTS, PersonV1::getAliases, PersonV1::setAliases),
          CIRCUMSTANCES.column(
              "prs_Title", "title", TEXT, CircumstancesV1::getTitle, CircumstancesV1::setTitle));

  static final List<Column> OTHERS =
      List.of(
          PERSON.column(
              "prs_Birthdate", "birthDate", DATE, PersonV1::getBirthDate, PersonV1::setBirthDate),
          PERSON
              .as(CORE)
              .column(
                  "psg_MaybeChild",
                  "maybeChild",
                  FLAG,
                  PersonV1::getMaybeChild,
                  PersonV1::setMaybeChild),
          OWN.as(CORE)
              .column(
                  "psg_Sex",
                  "sex",
                  code(Codebook.ours(SexV1.class)),
                  it -> it.sex,
                  (it, sex) -> it.sex = sex),
          CIRCUMSTANCES.column(
              "prs_Gender",
              "gender",
              code(Codebooks.GENDER),
              CircumstancesV1::getGender,
              CircumstancesV1::setGender),
          CIRCUMSTANCES.column(
              "prs_Deceased",
              "deceased",
              FLAG,
              CircumstancesV1::getDeceased,
              CircumstancesV1::setDeceased),
          CIRCUMSTANCES.column(
              "prs_MaritalStatus",
              "maritalStatus",
              code(Codebooks.MARITAL_STATUS),
              CircumstancesV1::getMaritalStatus,
              CircumstancesV1::setMaritalStatus),
          CIRCUMSTANCES.column(
              "prs_NumberOfChildren",
              "children",
              WHOLE,
              CircumstancesV1::getChildren,
              CircumstancesV1::setChildren),
          OWN.as(CORE)
              .column(
                  "prs_PrimaryLanguage",
                  "languages",
                  LANGUAGE,
                  it -> it.primaryLanguage,
                  (it, code) -> it.primaryLanguage = code),
          OWN.as(CORE)
              .column(
                  "prs_SecondaryLanguage",
                  "languages/1",
                  LANGUAGE,
                  it -> it.secondaryLanguage,
                  (it, code) -> it.secondaryLanguage = code),
          OWN.as(CORE)
              .column(
                  "psg_FurtherLanguages",
                  "languages/2",
                  list(LANGUAGE),
                  it -> it.furtherLanguages,
                  (it, all) -> it.furtherLanguages = all),
          CIRCUMSTANCES.column(
              "prs_HighestLevelOfEducation",
              "education",
              code(Codebooks.EDUCATION),
              CircumstancesV1::getEducation,
              CircumstancesV1::setEducation),
          OWN.column(
              "prs_Citizenship",
              "nationality",
              list(COUNTRY),
              it -> it.citizenships,
              (it, all) -> it.citizenships = all),
          OWN.column(
              "prs_IdentityNumber",
              "identityDocuments/0",
              TEXT,
              it -> it.number,
              (it, number) -> it.number = number),
          OWN.column(
              "psg_IdentityDocuments",
              "identityDocuments",
              list(DOCUMENT),
              it -> it.documents,
              (it, all) -> it.documents = all),
          CONTACT.column("prs_Email", "email", TEXT, ContactV1::getEmail, ContactV1::setEmail),
          CONTACT.column(
              "prs_HomePhone", "homePhone", TEXT, ContactV1::getHomePhone, ContactV1::setHomePhone),
          CONTACT.column(
              "prs_MobilePhone",
              "mobilePhone",
              TEXT,
              ContactV1::getMobilePhone,
              ContactV1::setMobilePhone));

  /** {@code kind|country|number|last day}, the last where it is known. */
  private static IdentityDocumentV1 document(String text) {
    List<String> parts = Kind.split(text, '|');
    if (parts.size() < 3 || parts.size() > 4) {
      throw new BadCell("must be kind|country|number or kind|country|number|day for each document");
    }
    return new IdentityDocumentV1(
            KINDS.code(parts.get(0)), parts.get(2), IsoCodes.country(parts.get(1)))
        .expiresOn(parts.size() < 4 ? null : DATE.read().apply(parts.get(3)));
  }

  private static String written(IdentityDocumentV1 it) {
    return KINDS.written(it.getKind())
        + '|'
        + it.getIssuingCountry()
        + '|'
        + Kind.escaped(it.getNumber(), '|')
        + (it.getExpiresOn() == null ? "" : "|" + it.getExpiresOn());
  }
}
