package org.passage.referrals.allowance;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.referrals.api.AllowancesApi;
import org.passage.referrals.api.AllowancesV1;
import org.passage.referrals.api.NewAllowancePaymentV1;
import org.passage.referrals.api.NewAllowanceRefusalV1;
import org.passage.referrals.api.NewAllowanceV1;
import org.passage.referrals.referral.Disclosure;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Stamp;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Allowances over HTTP. Money moves only while she accepts to return. */
@RestController
@EnableConfigurationProperties(AllowanceCeilings.class)
class AllowanceController implements AllowancesApi {
  private final AllowancesOfReferrals allowances;
  private final AllowanceCeilings ceilings;
  private final Disclosure disclosure;
  private final Clock clock;

  AllowanceController(
      AllowancesOfReferrals allowances,
      AllowanceCeilings ceilings,
      Disclosure disclosure,
      Clock clock) {
    this.allowances = allowances;
    this.ceilings = ceilings;
    this.disclosure = disclosure;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<AllowancesV1> getAllowances(String referralId) {
    return answer(allowances.of(disclosure.sent(referralId)));
  }

  @Override
  public ResponseEntity<AllowancesV1> requestAllowance(
      String referralId,
      NewAllowanceV1 wanted,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Referral referral = disclosure.sent(referralId).accepted();
    Allowances before = read(referral, ifMatch);
    Allowances written =
        allowances.write(before.with(AllowanceFormat.request(wanted, ceilings, Stamp.now(clock))));
    return ResponseEntity.created(
            URI.create("/api/referrals/v1/referrals/" + referralId + "/allowances"))
        .eTag(ETags.of(written.version()))
        .body(AllowanceFormat.full(written));
  }

  @Override
  public ResponseEntity<AllowancesV1> approveAllowance(
      String referralId,
      String allowanceId,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Referral referral = disclosure.sent(referralId).accepted();
    return answer(
        allowances.write(read(referral, ifMatch).approved(allowanceId, Stamp.now(clock))));
  }

  @Override
  public ResponseEntity<AllowancesV1> refuseAllowance(
      String referralId,
      String allowanceId,
      NewAllowanceRefusalV1 why,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Allowances before = read(disclosure.sent(referralId), ifMatch);
    return answer(allowances.write(before.refused(allowanceId, why.getReason(), Stamp.now(clock))));
  }

  @Override
  public ResponseEntity<AllowancesV1> payAllowance(
      String referralId,
      String allowanceId,
      NewAllowancePaymentV1 made,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Referral referral = disclosure.sent(referralId).accepted();
    Allowances before = read(referral, ifMatch);
    return answer(
        allowances.write(
            before.paid(
                allowanceId,
                AllowanceFormat.payment(made, before.item(allowanceId), Stamp.now(clock)))));
  }

  private Allowances read(Referral referral, @Nullable String ifMatch) {
    Allowances found = allowances.of(referral);
    ETags.check(ifMatch, found.version());
    return found;
  }

  private static ResponseEntity<AllowancesV1> answer(Allowances it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(AllowanceFormat.full(it));
  }
}
