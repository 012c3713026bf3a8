package org.passage.referrals.requirement;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.referrals.agency.Agencies;
import org.passage.referrals.api.NewResidenceDecisionV1;
import org.passage.referrals.api.NewTransitAssistanceV1;
import org.passage.referrals.api.RequiredStepsApi;
import org.passage.referrals.api.RequiredStepsV1;
import org.passage.referrals.api.ResidenceDecisionPageV1;
import org.passage.referrals.api.ResidenceDecisionV1;
import org.passage.referrals.api.TransitAssistancePageV1;
import org.passage.referrals.api.TransitAssistanceV1;
import org.passage.referrals.referral.Disclosure;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Stamp;
import org.passage.referrals.requirement.ResidenceDecision.Decided;
import org.passage.referrals.requirement.TransitAssistance.Help;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What a referral needs, over HTTP. */
@RestController
class RequirementController implements RequiredStepsApi {
  private static final String REFERRALS = "/api/referrals/v1/referrals/";

  private final Requirements requirements;
  private final ResidenceDecisions decisions;
  private final TransitHelp transit;
  private final Disclosure disclosure;
  private final Agencies agencies;
  private final Clock clock;

  RequirementController(
      Requirements requirements,
      ResidenceDecisions decisions,
      TransitHelp transit,
      Disclosure disclosure,
      Agencies agencies,
      Clock clock) {
    this.requirements = requirements;
    this.decisions = decisions;
    this.transit = transit;
    this.disclosure = disclosure;
    this.agencies = agencies;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<RequiredStepsV1> getRequiredSteps(String referralId) {
    Referral found = disclosure.readable(referralId);
    return ResponseEntity.ok(RequirementFormat.full(found, requirements.standings(found)));
  }

  @Override
  public ResponseEntity<ResidenceDecisionV1> recordResidenceDecision(
      String referralId, NewResidenceDecisionV1 said, @Nullable String idempotencyKey) {
    Referral found = disclosure.sent(referralId);
    Decided decided = RequirementFormat.decided(said, LocalDate.now(clock));
    ResidenceDecision recorded =
        decisions.add(ResidenceDecision.of(found, decided, Stamp.now(clock)));
    return ResponseEntity.created(URI.create(REFERRALS + referralId + "/residence-decisions"))
        .eTag(ETags.of(recorded.version()))
        .body(RequirementFormat.full(recorded));
  }

  @Override
  public ResponseEntity<ResidenceDecisionPageV1> listResidenceDecisions(
      String referralId, Integer limit, @Nullable String cursor) {
    Page<ResidenceDecision> page = decisions.page(disclosure.sent(referralId).id(), limit, cursor);
    return ResponseEntity.ok(
        new ResidenceDecisionPageV1(page.map(RequirementFormat::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<TransitAssistanceV1> recordTransitAssistance(
      String referralId, NewTransitAssistanceV1 said, @Nullable String idempotencyKey) {
    Referral found = disclosure.sent(referralId);
    Help help = RequirementFormat.help(said, id -> agencies.find(id).isPresent());
    TransitAssistance recorded =
        transit.add(TransitAssistance.of(found, said.getCountry(), help, Stamp.now(clock)));
    return ResponseEntity.created(URI.create(REFERRALS + referralId + "/transit-assistance"))
        .eTag(ETags.of(recorded.version()))
        .body(RequirementFormat.full(recorded));
  }

  @Override
  public ResponseEntity<TransitAssistancePageV1> listTransitAssistance(
      String referralId, Integer limit, @Nullable String cursor) {
    Page<TransitAssistance> page = transit.page(disclosure.sent(referralId).id(), limit, cursor);
    return ResponseEntity.ok(
        new TransitAssistancePageV1(page.map(RequirementFormat::full).items()).next(page.next()));
  }
}
