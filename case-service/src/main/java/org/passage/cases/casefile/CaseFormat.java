package org.passage.cases.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.ActV1;
import org.passage.cases.api.CaseStatusV1;
import org.passage.cases.api.CaseSummaryV1;
import org.passage.cases.api.CaseV1;
import org.passage.cases.api.MeansV1;
import org.passage.cases.api.PersonV1;
import org.passage.cases.api.PurposeV1;
import org.passage.cases.api.ScreeningOutcomeV1;
import org.passage.cases.api.ScreeningV1;
import org.passage.cases.api.SexV1;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.problem.InvalidInput;

/** Between the contract's forms and the case; refuses what cannot be. */
final class CaseFormat {
  private static final int OLDEST = 120;

  private final Clock clock;

  CaseFormat(Clock clock) {
    this.clock = clock;
  }

  Person person(PersonV1 person) {
    return new Person(
        person.getGivenNames(),
        person.getFamilyName(),
        Sex.valueOf(person.getSex().name()),
        birthDate(person.getBirthDate()),
        Boolean.TRUE.equals(person.getMaybeChild()),
        Countries.required("/person/nationality", person.getNationality()),
        person.getLanguages() == null ? List.of() : List.copyOf(person.getLanguages()));
  }

  Screening screening(String pointer, ScreeningV1 screening) {
    if (!screening.getInterviewConsent()) {
      throw InvalidInput.at(
          pointer + "/interviewConsent", "must be true: without her consent nothing is recorded");
    }
    if (screening.getScreenedOn().isAfter(today())) {
      throw InvalidInput.at(pointer + "/screenedOn", "must not be in the future");
    }
    return new Screening(
        screening.getScreenedOn(),
        Countries.required(pointer + "/country", screening.getCountry()),
        same(Act.class, screening.getActs()),
        same(Means.class, screening.getMeans()),
        same(Purpose.class, screening.getPurposes()));
  }

  private @Nullable LocalDate birthDate(@Nullable LocalDate date) {
    if (date == null) {
      return null;
    }
    if (date.isAfter(today()) || date.isBefore(today().minusYears(OLDEST))) {
      throw InvalidInput.at("/person/birthDate", "must be a day of the last 120 years");
    }
    return date;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  static CaseV1 full(Case it) {
    return new CaseV1(
            it.id(),
            it.code(),
            it.organizationId(),
            it.office(),
            CaseStatusV1.valueOf(it.status().name()),
            ScreeningOutcomeV1.valueOf(it.outcome().name()),
            it.child(),
            person(it.person()),
            it.openedAt())
        .screening(screening(it.screening()));
  }

  static CaseSummaryV1 summary(Case it) {
    return new CaseSummaryV1(
        it.id(),
        it.code(),
        CaseStatusV1.valueOf(it.status().name()),
        ScreeningOutcomeV1.valueOf(it.outcome().name()),
        it.child(),
        it.openedAt());
  }

  private static PersonV1 person(Person it) {
    return new PersonV1(SexV1.valueOf(it.sex().name()), it.nationality())
        .givenNames(it.givenNames())
        .familyName(it.familyName())
        .birthDate(it.birthDate())
        .maybeChild(it.maybeChild() ? true : null)
        .languages(it.languages());
  }

  private static ScreeningV1 screening(Screening it) {
    return new ScreeningV1(
        true,
        it.screenedOn(),
        it.country(),
        set(ActV1.class, it.acts()),
        set(MeansV1.class, it.means()),
        set(PurposeV1.class, it.purposes()));
  }

  private static <E extends Enum<E>> List<E> same(
      Class<E> type, Collection<? extends Enum<?>> codes) {
    return codes.stream().map(code -> Enum.valueOf(type, code.name())).toList();
  }

  private static <E extends Enum<E>> Set<E> set(
      Class<E> type, Collection<? extends Enum<?>> codes) {
    return new LinkedHashSet<>(same(type, codes));
  }
}
