package org.passage.referrals.allowance;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.money.Amounts;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.allowance.Allowance.Decision;
import org.passage.referrals.allowance.Allowance.Payment;
import org.passage.referrals.allowance.Allowance.Request;
import org.passage.referrals.api.AllowanceKindV1;
import org.passage.referrals.api.AllowancePaymentV1;
import org.passage.referrals.api.AllowanceStateV1;
import org.passage.referrals.api.AllowanceV1;
import org.passage.referrals.api.AllowancesV1;
import org.passage.referrals.api.NewAllowancePaymentV1;
import org.passage.referrals.api.NewAllowanceV1;
import org.passage.referrals.api.PaymentMethodV1;
import org.passage.referrals.referral.Stamp;

/** Between the contract's forms and allowances; refuses what cannot be. */
final class AllowanceFormat {
  private AllowanceFormat() {}

  static Request request(NewAllowanceV1 wanted, AllowanceCeilings ceilings, Stamp by) {
    AllowanceKind kind = AllowanceKind.valueOf(wanted.getKind().name());
    return new Request(
        kind,
        ceilings.within(kind, Amounts.of("", wanted.getAmount(), wanted.getCurrency())),
        wanted.getPurpose(),
        by);
  }

  static Payment payment(NewAllowancePaymentV1 made, Allowance it, Stamp by) {
    LocalDate on = made.getPaidOn();
    if (on.isAfter(day(by))) {
      throw InvalidInput.at("/paidOn", "must not be in the future");
    }
    Decision decision = it.decision();
    if (decision != null && on.isBefore(day(decision.given()))) {
      throw InvalidInput.at("/paidOn", "must not be before the approval");
    }
    return new Payment(on, PaymentMethod.valueOf(made.getMethod().name()), made.getReceipt(), by);
  }

  /** In UTC. */
  private static LocalDate day(Stamp stamp) {
    return LocalDate.ofInstant(stamp.at(), ZoneOffset.UTC);
  }

  static AllowancesV1 full(Allowances them) {
    return new AllowancesV1(
        them.referralId(), them.items().stream().map(AllowanceFormat::full).toList());
  }

  private static AllowanceV1 full(Allowance it) {
    Request request = it.request();
    Decision decision = it.decision();
    return new AllowanceV1(
            it.id(),
            AllowanceKindV1.valueOf(request.kind().name()),
            AllowanceStateV1.valueOf(it.state().name()),
            request.amount().getAmount().toPlainString(),
            request.amount().getCurrencyUnit().getCode(),
            request.purpose(),
            request.asked().by(),
            request.asked().at())
        .decidedBy(decision == null ? null : decision.given().by())
        .decidedAt(decision == null ? null : decision.given().at())
        .refusalReason(decision == null ? null : decision.refusal())
        .payment(payment(it.payment()));
  }

  private static @Nullable AllowancePaymentV1 payment(@Nullable Payment it) {
    return it == null
        ? null
        : new AllowancePaymentV1(
            it.paidOn(),
            PaymentMethodV1.valueOf(it.method().name()),
            it.receipt(),
            it.recorded().by(),
            it.recorded().at());
  }
}
