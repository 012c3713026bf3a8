package org.passage.cases.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.passage.cases.api.ActV1;
import org.passage.cases.api.CasePageV1;
import org.passage.cases.api.CaseStatusV1;
import org.passage.cases.api.CaseSummaryV1;
import org.passage.cases.api.CaseV1;
import org.passage.cases.api.MeansV1;
import org.passage.cases.api.OutcomeV1;
import org.passage.cases.api.PurposeV1;
import org.passage.cases.api.ScreeningIndicatorV1;
import org.passage.cases.api.ScreeningV1;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;

/** Between the contract's forms and the case; refuses what cannot be. */
public final class CaseFormat {
  private final Clock clock;

  CaseFormat(Clock clock) {
    this.clock = clock;
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
        screening.getLanguage(),
        Boolean.TRUE.equals(screening.getInterpreter()),
        Codes.all(ScreeningIndicator.class, screening.getIndicators()),
        Codes.all(Act.class, screening.getActs()),
        Codes.all(Means.class, screening.getMeans()),
        Codes.all(Purpose.class, screening.getPurposes()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** All of it; what the reader may not see is left out where it is written. */
  public static CaseV1 full(Case it) {
    return new CaseV1(
            it.id(),
            it.code(),
            it.organizationId(),
            it.office(),
            CaseStatusV1.valueOf(it.status().name()),
            OutcomeV1.valueOf(it.outcome().name()),
            it.child(),
            PersonFormat.person(it.person()),
            it.openedAt())
        .ownerId(it.ownerId())
        .screening(screening(it.screening()))
        .closedAt(it.standing().closedAt());
  }

  public static CasePageV1 page(Page<Case> it) {
    return new CasePageV1(it.map(CaseFormat::summary).items()).next(it.next());
  }

  /** Without who she is. */
  public static CaseSummaryV1 summary(Case it) {
    return new CaseSummaryV1(
        it.id(),
        it.code(),
        CaseStatusV1.valueOf(it.status().name()),
        OutcomeV1.valueOf(it.outcome().name()),
        it.child(),
        it.openedAt());
  }

  private static ScreeningV1 screening(Screening it) {
    return new ScreeningV1(
            true,
            it.screenedOn(),
            it.country(),
            set(ActV1.class, it.acts()),
            set(MeansV1.class, it.means()),
            set(PurposeV1.class, it.purposes()))
        .language(it.language())
        .interpreter(it.interpreter() ? true : null)
        .indicators(Codes.set(ScreeningIndicatorV1.class, it.indicators()));
  }

  private static <E extends Enum<E>> Set<E> set(
      Class<E> type, Collection<? extends Enum<?>> codes) {
    return new LinkedHashSet<>(Codes.all(type, codes));
  }
}
