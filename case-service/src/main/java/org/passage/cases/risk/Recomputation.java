package org.passage.cases.risk;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.Cases;
import org.passage.cases.flag.FlagKind;
import org.passage.cases.flag.Flags;
import org.passage.cases.risk.RiskAssessment.Finding;
import org.passage.cases.risk.RiskAssessment.Origin;
import org.passage.chassis.events.CloudEvent;
import org.springframework.stereotype.Component;

/**
 * When an input changes, an assessment is proposed: the latest one with that input changed. Hearing
 * of the change a second time proposes nothing more, as the proposal bears the event's own id.
 */
@Component
final class Recomputation {
  private static final String EVENTS = "org.passage.cases.";

  private final RiskAssessments assessments;
  private final Cases cases;
  private final Flags flags;
  private final ReviewAfter review;
  private final Clock clock;

  Recomputation(
      RiskAssessments assessments, Cases cases, Flags flags, ReviewAfter review, Clock clock) {
    this.assessments = assessments;
    this.cases = cases;
    this.flags = flags;
    this.review = review;
    this.clock = clock;
  }

  void heard(CloudEvent event) {
    String caseId = event.caseid();
    if (caseId == null) {
      return;
    }
    switch (event.type()) {
      case EVENTS + "risk-assessed.v1", EVENTS + "risk-proposed.v1" ->
          assessments.supersede(caseId, event.subject());
      case EVENTS + "consent-granted.v1" -> cooperation(caseId, event, true);
      case EVENTS + "consent-refused.v1", EVENTS + "consent-withdrawn.v1" ->
          cooperation(caseId, event, false);
      case EVENTS + "flag-raised.v1" -> flagged(caseId, event);
      default -> {
        // Changes nothing that goes into a level.
      }
    }
  }

  private void cooperation(String caseId, CloudEvent event, boolean intends) {
    if ("cooperation".equals(event.data().get("purpose"))) {
      propose(
          caseId,
          event,
          InputChange.COOPERATION_CONSENT,
          it -> it.with(it.circumstances().intending(intends)));
    }
  }

  /** The event does not tell of what kind a flag is; some are about her health. */
  private void flagged(String caseId, CloudEvent event) {
    FlagKind kind = flags.find(caseId, event.subject()).map(it -> it.matter().kind()).orElse(null);
    if (kind == FlagKind.THREAT) {
      propose(
          caseId,
          event,
          InputChange.FLAG_RAISED,
          it -> it.with(it.dangers().threatenedBy(Threat.THREAT_TO_HER)));
    } else if (kind == FlagKind.WHEREABOUTS_KNOWN) {
      propose(
          caseId,
          event,
          InputChange.FLAG_RAISED,
          it -> it.with(it.dangers().foundAt(Whereabouts.ADDRESS)));
    }
  }

  /** Whoever assessed after the change knew of it; an unchanged input changes no level. */
  private void propose(String caseId, CloudEvent event, InputChange change, Changing changing) {
    String id = "rsk" + event.id().substring(event.id().indexOf('_'));
    @Nullable RiskAssessment base = assessments.latest(caseId).orElse(null);
    if (base == null
        || base.origin().at().isAfter(event.time())
        || assessments.find(id).isPresent()) {
      return;
    }
    Inputs inputs = changing.of(base.inputs());
    Optional<Case> of = cases.find(caseId);
    if (of.isEmpty() || inputs.equals(base.inputs())) {
      return;
    }
    Instant now = clock.instant();
    assessments.add(
        RiskAssessment.proposed(
            id,
            of.get(),
            inputs,
            Finding.of(inputs, review, now),
            new Origin(now, null, change, base.id())));
  }

  private interface Changing {
    Inputs of(Inputs before);
  }
}
