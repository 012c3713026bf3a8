package org.passage.cases.imports;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.NewCaseV1;
import org.passage.cases.api.NewIdentificationDecisionV1;
import org.passage.cases.api.NewTraffickingEventV1;
import org.passage.cases.api.NewTraffickingFactsV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseOpening;
import org.passage.cases.htcds.CaseRow;
import org.passage.cases.htcds.Dossier;
import org.passage.cases.identification.DecisionFormat;
import org.passage.cases.trafficking.Trafficking;
import org.passage.cases.trafficking.TraffickingEvent;
import org.passage.cases.trafficking.TraffickingFacts;
import org.passage.cases.trafficking.TraffickingFormat;
import org.passage.chassis.store.Ids;
import org.passage.chassis.store.Seed;
import org.springframework.stereotype.Component;

/** Opens the case of a row, with all that stands there. Done again, it finds what it wrote. */
@Component
final class CaseWriter {
  private final CaseOpening opening;
  private final Trafficking trafficking;
  private final Clock clock;

  CaseWriter(CaseOpening opening, Trafficking trafficking, Clock clock) {
    this.opening = opening;
    this.trafficking = trafficking;
    this.clock = clock;
  }

  /**
   * Opens the case.
   *
   * @param hash of the row, from which all identifiers follow
   */
  void write(Import by, CaseRow row, String hash) {
    Seed seed = new Seed(by.createdAt().toEpochMilli(), hash);
    Ids.<RuntimeException, RuntimeException>seeded(seed, () -> open(by, row.dossier()));
  }

  private Case opened(Import by, Dossier dossier) {
    NewCaseV1 wanted = dossier.wanted(by.defaults());
    @Nullable NewIdentificationDecisionV1 decision = dossier.decision(by.defaults());
    return decision == null
        ? opening.open(by.opener(), wanted)
        : opening.open(
            by.opener(), wanted, DecisionFormat.decision(decision, by.opener().subject(), clock));
  }

  private void open(Import by, Dossier dossier) {
    Case opened = opened(by, dossier);
    NewTraffickingFactsV1 facts = dossier.facts();
    if (facts != null) {
      trafficking.write(
          TraffickingFacts.none(opened.organizationId(), opened.id())
              .recorded(TraffickingFormat.facts(facts), clock.instant()));
    }
    for (NewTraffickingEventV1 event : dossier.events()) {
      trafficking.add(
          TraffickingEvent.record(
              opened.organizationId(),
              opened.id(),
              TraffickingFormat.event(event, LocalDate.now(clock)),
              clock.instant()));
    }
  }
}
