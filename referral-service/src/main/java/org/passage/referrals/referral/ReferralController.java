package org.passage.referrals.referral;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.referrals.agency.Agencies;
import org.passage.referrals.api.NewChoiceV1;
import org.passage.referrals.api.NewReferralV1;
import org.passage.referrals.api.ReferralPageV1;
import org.passage.referrals.api.ReferralStateV1;
import org.passage.referrals.api.ReferralV1;
import org.passage.referrals.api.ReferralsApi;
import org.passage.referrals.casefile.CaseFile;
import org.passage.referrals.protocol.ReferralState;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Referrals over HTTP. */
@RestController
class ReferralController implements ReferralsApi {
  private final Referrals referrals;
  private final Disclosure disclosure;
  private final CaseFile casefile;
  private final Agencies agencies;
  private final ReferralAnswer answer;
  private final Clock clock;

  ReferralController(
      Referrals referrals,
      Disclosure disclosure,
      CaseFile casefile,
      Agencies agencies,
      ReferralAnswer answer,
      Clock clock) {
    this.referrals = referrals;
    this.disclosure = disclosure;
    this.casefile = casefile;
    this.agencies = agencies;
    this.answer = answer;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<ReferralV1> openReferral(
      NewReferralV1 wanted, @Nullable String idempotencyKey) {
    String sender = Caller.current().organizationId();
    Terms terms = ReferralFormat.terms(wanted, sender, id -> agencies.find(id).isPresent());
    terms = terms.of(casefile.ownedAndChild(terms.caseId()));
    casefile.requireReferral(terms.caseId(), terms.receivingOrganizationId());
    Referral opened =
        referrals.add(
            Referral.open(
                sender, terms, Choice.valueOf(wanted.getChoice().name()), clock.instant()));
    return answer.created(URI.create("/api/referrals/v1/referrals/" + opened.id()), opened);
  }

  @Override
  public ResponseEntity<ReferralPageV1> listReferrals(
      @Nullable String caseId,
      @Nullable ReferralStateV1 state,
      Integer limit,
      @Nullable String cursor) {
    Page<Referral> page =
        disclosure.page(
            caseId, state == null ? null : ReferralState.valueOf(state.name()), limit, cursor);
    return ResponseEntity.ok(new ReferralPageV1(page.map(answer::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<ReferralV1> getReferral(String referralId) {
    return answer.ok(disclosure.readable(referralId));
  }

  @Override
  public ResponseEntity<ReferralV1> recordChoice(
      String referralId, NewChoiceV1 wanted, @Nullable String ifMatch) {
    Referral found = disclosure.readable(referralId);
    ETags.check(ifMatch, found.version());
    return answer.ok(
        referrals.change(
            found.choose(
                Caller.current().organizationId(),
                Choice.valueOf(wanted.getChoice().name()),
                clock.instant())));
  }
}
