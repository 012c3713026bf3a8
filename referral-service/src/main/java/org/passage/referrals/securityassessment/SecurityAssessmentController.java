package org.passage.referrals.securityassessment;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.api.NewSecurityAssessmentV1;
import org.passage.referrals.api.NewSecurityDecisionV1;
import org.passage.referrals.api.SecurityAssessmentPageV1;
import org.passage.referrals.api.SecurityAssessmentV1;
import org.passage.referrals.api.SecurityAssessmentsApi;
import org.passage.referrals.api.SecurityWeightsPageV1;
import org.passage.referrals.api.SecurityWeightsV1;
import org.passage.referrals.referral.Disclosure;
import org.passage.referrals.referral.Referral;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Security assessments over HTTP. */
@RestController
class SecurityAssessmentController implements SecurityAssessmentsApi {
  private final SecurityAssessments assessments;
  private final Assessing assessing;
  private final WeightsVersions weights;
  private final Disclosure disclosure;
  private final Clock clock;

  SecurityAssessmentController(
      SecurityAssessments assessments,
      Assessing assessing,
      WeightsVersions weights,
      Disclosure disclosure,
      Clock clock) {
    this.assessments = assessments;
    this.assessing = assessing;
    this.weights = weights;
    this.disclosure = disclosure;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<SecurityWeightsPageV1> listSecurityWeights(
      Integer limit, @Nullable String cursor) {
    Page<SecurityWeightsV1> page = weights.page(limit, cursor).map(SecurityAssessmentFormat::full);
    return ResponseEntity.ok(new SecurityWeightsPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<SecurityAssessmentV1> assessSecurity(
      String referralId, NewSecurityAssessmentV1 wanted, @Nullable String idempotencyKey) {
    Referral referral = disclosure.sent(referralId);
    String from = Countries.required("/fromCountry", wanted.getFromCountry());
    if (from.equals(referral.terms().country())) {
      throw InvalidInput.at("/fromCountry", "must not be the country to which she goes");
    }
    SecurityAssessment made = assessing.assess(referral, from);
    return ResponseEntity.created(
            URI.create(
                "/api/referrals/v1/referrals/" + referralId + "/security-assessments/" + made.id()))
        .eTag(ETags.of(made.version()))
        .body(SecurityAssessmentFormat.full(made, clock.instant()));
  }

  @Override
  public ResponseEntity<SecurityAssessmentPageV1> listSecurityAssessments(
      String referralId, Integer limit, @Nullable String cursor) {
    Referral referral = disclosure.sent(referralId);
    Instant now = clock.instant();
    Page<SecurityAssessmentV1> page =
        assessments
            .page(referral.id(), limit, cursor)
            .map(it -> SecurityAssessmentFormat.full(it, now));
    return ResponseEntity.ok(new SecurityAssessmentPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<SecurityAssessmentV1> getSecurityAssessment(
      String referralId, String securityAssessmentId) {
    Referral referral = disclosure.sent(referralId);
    return answer(assessments.of(referral.id(), securityAssessmentId));
  }

  @Override
  public ResponseEntity<SecurityAssessmentV1> decideSecurityAssessment(
      String referralId,
      String securityAssessmentId,
      NewSecurityDecisionV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Referral referral = disclosure.sent(referralId);
    SecurityAssessment found = assessments.of(referral.id(), securityAssessmentId);
    ETags.check(ifMatch, found.version());
    return answer(
        assessing.decide(
            found, SecurityVerdict.valueOf(said.getVerdict().name()), said.getReasons()));
  }

  private ResponseEntity<SecurityAssessmentV1> answer(SecurityAssessment it) {
    return ResponseEntity.ok()
        .eTag(ETags.of(it.version()))
        .body(SecurityAssessmentFormat.full(it, clock.instant()));
  }
}
