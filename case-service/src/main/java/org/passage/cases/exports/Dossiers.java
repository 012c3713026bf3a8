package org.passage.cases.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.DecidedOutcomeV1;
import org.passage.cases.api.DecisionMakerV1;
import org.passage.cases.api.NewIdentificationDecisionV1;
import org.passage.cases.api.NewTraffickingEventV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFormat;
import org.passage.cases.casefile.Decision;
import org.passage.cases.casefile.Ruling;
import org.passage.cases.htcds.Dossier;
import org.passage.cases.htcds.Dossier.Known;
import org.passage.cases.trafficking.Trafficking;
import org.passage.cases.trafficking.TraffickingEvent;
import org.passage.cases.trafficking.TraffickingFormat;
import org.springframework.stereotype.Component;

/** All that stands in the columns of a case, from where it is kept. */
@Component
final class Dossiers {
  private static final String LEGAL = "legal";
  private static final int MOST_EVENTS = 100;

  private final Trafficking trafficking;

  Dossiers(Trafficking trafficking) {
    this.trafficking = trafficking;
  }

  /**
   * What is there of a case.
   *
   * @param seen the classes of field that will be shown; what nobody sees is not read
   */
  Dossier of(Case it, Set<String> seen) {
    return Dossier.of(CaseFormat.full(it), seen.contains(LEGAL) ? all(it) : life(it));
  }

  private static Known life(Case it) {
    return new Known(it.standing(), null, null, List.of());
  }

  private Known all(Case it) {
    List<NewTraffickingEventV1> events =
        trafficking.eventsOf(it.id(), MOST_EVENTS, null).items().reversed().stream()
            .map(Dossiers::told)
            .toList();
    return new Known(
        it.standing(),
        decision(it),
        TraffickingFormat.full(trafficking.factsOf(it)).getFacts(),
        events);
  }

  /** What the outcome rests on, when that is a decision or a ruling upon one. */
  private static @Nullable NewIdentificationDecisionV1 decision(Case of) {
    List<Decision> decisions = of.identification().decisions();
    if (decisions.isEmpty()) {
      return null;
    }
    Decision latest = decisions.getLast();
    if (latest.outcome() == of.outcome()) {
      return decision(
          of,
          DecisionMakerV1.valueOf(latest.decidedBy().name()),
          latest.decidedOn(),
          latest.reasons());
    }
    Decision.@Nullable Appeal appeal = latest.appeal();
    Decision.Appeal.@Nullable Result result = appeal == null ? null : appeal.result();
    return result != null && result.ruling() == Ruling.OVERTURNED
        ? decision(of, DecisionMakerV1.OTHER_MAKER, result.decidedOn(), result.reasons())
        : null;
  }

  private static NewIdentificationDecisionV1 decision(
      Case of, DecisionMakerV1 by, LocalDate on, String reasons) {
    return new NewIdentificationDecisionV1(
        DecidedOutcomeV1.valueOf(of.outcome().name()), by, on, reasons);
  }

  private static NewTraffickingEventV1 told(TraffickingEvent it) {
    var full = TraffickingFormat.full(it);
    return new NewTraffickingEventV1(full.getType())
        .from(full.getFrom())
        .until(full.getUntil())
        .place(full.getPlace())
        .description(full.getDescription());
  }
}
