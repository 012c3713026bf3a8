package org.passage.referrals.requirement;

import java.util.List;
import org.passage.referrals.casefile.CaseFile;
import org.passage.referrals.consensus.ConsensusGate;
import org.passage.referrals.protocol.Message;
import org.passage.referrals.referral.Choice;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.scenario.RequiredStep;
import org.passage.referrals.securityassessment.SecurityGate;
import org.springframework.stereotype.Component;

/** What a referral needs, and how much of it is done (procedure row E). */
@Component
public class Requirements {
  private final ResidenceDecisions decisions;
  private final TransitHelp transit;
  private final CaseFile casefile;
  private final SecurityGate security;
  private final ConsensusGate consensus;

  Requirements(
      ResidenceDecisions decisions,
      TransitHelp transit,
      CaseFile casefile,
      SecurityGate security,
      ConsensusGate consensus) {
    this.decisions = decisions;
    this.transit = transit;
    this.casefile = casefile;
    this.security = security;
    this.consensus = consensus;
  }

  /**
   * Makes sure that what the scenario alone asks for before a step is done; what every referral
   * needs is looked at where it counts.
   *
   * @throws RequiredStepOpen naming the first that is not
   */
  public void require(Referral referral, RequiredStep wanted) {
    for (RequiredStep step : referral.terms().requiredSteps()) {
      boolean before = step.compareTo(wanted) < 0;
      if (before && step.ofItsScenario() && !standing(referral, step).done()) {
        throw new RequiredStepOpen(step, wanted);
      }
    }
  }

  /** Every step, in order. */
  List<StepStanding> standings(Referral referral) {
    return referral.terms().requiredSteps().stream().map(it -> standing(referral, it)).toList();
  }

  private StepStanding standing(Referral it, RequiredStep step) {
    boolean departed = it.progress().state().departed();
    return switch (step) {
      case CONSENT ->
          StepStanding.of(
              step, casefile.sharedWith(it.caseId(), it.terms().receivingOrganizationId()));
      case CHOICE -> StepStanding.of(step, it.progress().choice() == Choice.ACCEPTED);
      case BEST_INTEREST -> StepStanding.of(step, casefile.inHerBestInterest(it.caseId()));
      case RESIDENCE_DECISION -> StepStanding.of(step, decisions.of(it.id()));
      case TRANSIT_ASSISTANCE ->
          StepStanding.of(step, transit.inAll(it.terms().transitCountries(), it.id()));
      case SECURITY_ASSESSMENT -> StepStanding.of(step, departed || security.stands(it));
      case CONSENSUS -> StepStanding.of(step, departed || consensus.concluded(it));
      case ITINERARY_CONFIRMATION ->
          StepStanding.of(step, departed || it.progress().travel().confirmed().isPresent());
      case REQUEST_NOTIFICATION,
          REQUEST_CONFIRMATION,
          REINTEGRATION_REQUEST,
          REINTEGRATION_CONFIRMATION,
          POST_DEPARTURE_NOTIFICATION,
          ARRIVAL_CONFIRMATION ->
          message(it, step);
    };
  }

  private static StepStanding message(Referral it, RequiredStep step) {
    return it.progress().messages().stream()
        .filter(sent -> sent.step().name().equals(step.name()))
        .findFirst()
        .map(Message::sentAt)
        .map(at -> new StepStanding(step, true, at))
        .orElseGet(() -> StepStanding.of(step, false));
  }
}
