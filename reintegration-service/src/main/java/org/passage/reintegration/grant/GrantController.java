package org.passage.reintegration.grant;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.money.Amounts;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.GrantPageV1;
import org.passage.reintegration.api.GrantV1;
import org.passage.reintegration.api.GrantsApi;
import org.passage.reintegration.api.NewFulfilmentV1;
import org.passage.reintegration.api.NewGrantV1;
import org.passage.reintegration.api.NewPaymentV1;
import org.passage.reintegration.api.NewRefusalV1;
import org.passage.reintegration.api.NewReleaseV1;
import org.passage.reintegration.api.NewReturnV1;
import org.passage.reintegration.api.NewWriteOffV1;
import org.passage.reintegration.casefile.CaseFiles;
import org.passage.reintegration.fund.Fund;
import org.passage.reintegration.fund.Funds;
import org.passage.reintegration.grant.Instalment.Fulfilment;
import org.passage.reintegration.ledger.EntryKind;
import org.passage.reintegration.ledger.Voucher;
import org.passage.reintegration.plan.Plan;
import org.passage.reintegration.plan.Plans;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/**
 * Grants over HTTP. Money goes out only while the plan runs and the case may be worked on; it comes
 * back also after that.
 */
@RestController
class GrantController implements GrantsApi {
  private final Grants grants;
  private final GrantSteps steps;
  private final GrantInput input;
  private final Funds funds;
  private final Plans plans;
  private final CaseFiles cases;
  private final Clock clock;

  GrantController(
      Grants grants,
      GrantSteps steps,
      GrantInput input,
      Funds funds,
      Plans plans,
      CaseFiles cases,
      Clock clock) {
    this.grants = grants;
    this.steps = steps;
    this.input = input;
    this.funds = funds;
    this.plans = plans;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<GrantV1> requestGrant(
      String planId, NewGrantV1 asked, @Nullable String idempotencyKey) {
    Caller by = Caller.current();
    Plan plan = cases.own(plans.of(by.organizationId(), planId)).active();
    Fund fund =
        funds
            .find(by.organizationId(), asked.getFundId())
            .orElseThrow(() -> InvalidInput.at("/fundId", "is no fund of your organization"));
    Wanted wanted = input.wanted(asked, plan, fund, by.subject());
    Grant requested =
        Grant.request(plan, fund.id(), wanted, GrantInput.parts(asked, wanted.amount()));
    cases.workable(plan.caseId());
    grants.add(requested);
    return ResponseEntity.created(URI.create("/api/reintegration/v1/grants/" + requested.id()))
        .eTag(ETags.of(requested.version()))
        .body(GrantFormat.full(requested));
  }

  @Override
  public ResponseEntity<GrantPageV1> listGrants(
      String planId, Integer limit, @Nullable String cursor) {
    Plan plan = cases.own(plans.of(Caller.current().organizationId(), planId));
    Page<Grant> page = grants.ofPlan(plan.organizationId(), planId, limit, cursor);
    return ResponseEntity.ok(
        new GrantPageV1(page.map(GrantFormat::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<GrantV1> getGrant(String grantId) {
    return answer(cases.own(grants.of(Caller.current().organizationId(), grantId)));
  }

  @Override
  public ResponseEntity<GrantV1> approveGrant(
      String grantId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    return step(
        grantId,
        ifMatch,
        (grant, fund) -> {
          int needed = fund.terms().approvals(grant.wanted().amount());
          Approval by = new Approval(Caller.current().subject(), clock.instant());
          return goingOn(grant.approve(by, needed, voucher()));
        });
  }

  @Override
  public ResponseEntity<GrantV1> refuseGrant(
      String grantId, NewRefusalV1 why, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Refusal no = new Refusal(Caller.current().subject(), clock.instant(), why.getReason());
    return step(grantId, ifMatch, (grant, fund) -> grant.refuse(no));
  }

  @Override
  public ResponseEntity<GrantV1> confirmCondition(
      String grantId,
      Integer instalment,
      NewFulfilmentV1 shown,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Fulfilment met =
        new Fulfilment(Caller.current().subject(), clock.instant(), shown.getEvidence());
    return step(grantId, ifMatch, (grant, fund) -> grant.fulfil(instalment, met));
  }

  @Override
  public ResponseEntity<GrantV1> payInstalment(
      String grantId,
      Integer instalment,
      NewPaymentV1 paid,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return step(
        grantId,
        ifMatch,
        (grant, fund) -> {
          grant.state().require(GrantStep.PAY);
          Payment payment = input.payment(paid, grant, grant.instalment(instalment).amount());
          Voucher voucher =
              Voucher.of(payment.paidOn(), Caller.current().subject()).in(payment.exchange());
          return goingOn(grant.pay(instalment, payment, voucher, clock.instant()));
        });
  }

  @Override
  public ResponseEntity<GrantV1> releaseGrant(
      String grantId, NewReleaseV1 why, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Remark reason = remark(EntryKind.RELEASE, why.getReason());
    return step(grantId, ifMatch, (grant, fund) -> grant.release(reason, voucher()));
  }

  @Override
  public ResponseEntity<GrantV1> returnMoney(
      String grantId, NewReturnV1 back, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Remark receipt = remark(EntryKind.RETURN, back.getReceipt());
    return step(
        grantId,
        ifMatch,
        (grant, fund) -> {
          Money amount = amount(fund, back.getAmount(), back.getCurrency());
          LocalDate on = input.past("/receivedOn", back.getReceivedOn());
          Voucher voucher =
              Voucher.of(on, Caller.current().subject())
                  .in(input.exchange("/exchange", back.getExchange(), amount));
          return grant.giveBack(amount, receipt, voucher);
        });
  }

  @Override
  public ResponseEntity<GrantV1> writeOff(
      String grantId,
      NewWriteOffV1 lost,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Remark why = remark(EntryKind.WRITE_OFF, lost.getReason());
    return step(
        grantId,
        ifMatch,
        (grant, fund) ->
            grant.writeOff(amount(fund, lost.getAmount(), lost.getCurrency()), why, voucher()));
  }

  private ResponseEntity<GrantV1> step(
      String grantId, @Nullable String ifMatch, BiFunction<Grant, Fund, Grant> begin) {
    String organizationId = Caller.current().organizationId();
    cases.own(grants.of(organizationId, grantId));
    Grant grant = steps.idle(organizationId, grantId);
    ETags.check(ifMatch, grant.version());
    Fund fund = funds.of(organizationId, grant.fundId());
    return answer(steps.take(begin.apply(grant, fund), fund));
  }

  /** Only while the plan runs and the case may be worked on. */
  private Grant goingOn(Grant begun) {
    plans.of(begun.organizationId(), begun.planId()).active();
    cases.workable(begun.caseId());
    return begun;
  }

  private static Money amount(Fund fund, String amount, String currency) {
    return fund.terms().inCurrency("", Amounts.of("", amount, currency));
  }

  private Voucher voucher() {
    return Voucher.of(input.today(), Caller.current().subject());
  }

  private Remark remark(EntryKind about, String remark) {
    return new Remark(about, Caller.current().subject(), clock.instant(), remark);
  }

  private static ResponseEntity<GrantV1> answer(Grant grant) {
    return ResponseEntity.ok().eTag(ETags.of(grant.version())).body(GrantFormat.full(grant));
  }
}
