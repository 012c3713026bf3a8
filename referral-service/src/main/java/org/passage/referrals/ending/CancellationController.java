package org.passage.referrals.ending;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.passage.referrals.api.CancellationsApi;
import org.passage.referrals.api.NewReferralCancellationV1;
import org.passage.referrals.api.ReferralV1;
import org.passage.referrals.casefile.CaseFile;
import org.passage.referrals.itinerary.Judge;
import org.passage.referrals.itinerary.Rulebook;
import org.passage.referrals.protocol.CancelledBecause;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.referral.Cancellation;
import org.passage.referrals.referral.Disclosure;
import org.passage.referrals.referral.Planning;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.ReferralAnswer;
import org.passage.referrals.referral.Referrals;
import org.passage.referrals.referral.Stamp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Cancelling a referral over HTTP. */
@RestController
class CancellationController implements CancellationsApi {
  private final Referrals referrals;
  private final Disclosure disclosure;
  private final CaseFile casefile;
  private final Rulebook rulebook;
  private final ReferralAnswer answer;
  private final Clock clock;

  CancellationController(
      Referrals referrals,
      Disclosure disclosure,
      CaseFile casefile,
      Rulebook rulebook,
      ReferralAnswer answer,
      Clock clock) {
    this.referrals = referrals;
    this.disclosure = disclosure;
    this.casefile = casefile;
    this.rulebook = rulebook;
    this.answer = answer;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<ReferralV1> cancelReferral(
      String referralId,
      NewReferralCancellationV1 wanted,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Referral found = disclosure.readable(referralId);
    ETags.check(ifMatch, found.version());
    String organization = Caller.current().organizationId();
    Cancellation why = cancellation(wanted, found.party(organization));
    boolean shared = casefile.sharedWith(found.caseId(), found.terms().receivingOrganizationId());
    Referral cancelled =
        new Planning(found, organization, new Judge(rulebook, why.made().at()))
            .callOff(why, shared);
    return answer.created(
        URI.create("/api/referrals/v1/referrals/" + referralId), referrals.change(cancelled));
  }

  private Cancellation cancellation(NewReferralCancellationV1 wanted, Party party) {
    CancelledBecause reason = CancelledBecause.valueOf(wanted.getReason().name());
    if (!reason.saidBy(party)) {
      throw InvalidInput.at(
          "/reason", "is not for the " + Codes.written(party) + " organization to say");
    }
    if (reason == CancelledBecause.OTHER && wanted.getText() == null) {
      throw InvalidInput.at("/text", "is needed for " + Codes.written(reason));
    }
    return new Cancellation(reason, wanted.getText(), party, Stamp.now(clock));
  }
}
