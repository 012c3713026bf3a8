package org.passage.reintegration.grant;

import java.time.Clock;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.reintegration.api.AssistanceTypeV1;
import org.passage.reintegration.api.GrantStateV1;
import org.passage.reintegration.api.GrantV1;
import org.passage.reintegration.api.NewGrantV1;
import org.passage.reintegration.api.NewPaymentV1;
import org.passage.reintegration.api.PaymentV1;
import org.passage.reintegration.plan.AssistanceType;
import org.passage.reintegration.plan.Plan;
import org.springframework.stereotype.Component;

/** Between the contract's forms and a grant; refuses what cannot be. */
@Component
final class GrantFormat {
  private final Ceilings ceilings;
  private final Clock clock;

  GrantFormat(Ceilings ceilings, Clock clock) {
    this.ceilings = ceilings;
    this.clock = clock;
  }

  Grant.Request request(NewGrantV1 wanted, Plan plan) {
    AssistanceType type = AssistanceType.valueOf(wanted.getType().name());
    if (!plan.gives(type)) {
      throw InvalidInput.at("/type", "no objective of the plan gives this type of assistance");
    }
    Money amount = Amounts.of("", wanted.getAmount(), wanted.getCurrency());
    Money ceiling =
        ceilings
            .in(wanted.getCurrency())
            .orElseThrow(
                () -> InvalidInput.at("/currency", "no grants are given in this currency here"));
    if (amount.isGreaterThan(ceiling)) {
      throw new GrantOverCeiling(ceiling);
    }
    return new Grant.Request(type, amount, wanted.getPurpose());
  }

  Payment payment(NewPaymentV1 paid, Grant grant) {
    LocalDate on = paid.getPaidOn();
    if (on.isAfter(LocalDate.now(clock))) {
      throw InvalidInput.at("/paidOn", "must not be in the future");
    }
    Decision decision = grant.decision();
    if (decision != null && on.isBefore(LocalDate.ofInstant(decision.at(), clock.getZone()))) {
      throw InvalidInput.at("/paidOn", "must not be before the approval");
    }
    return new Payment(on, paid.getReceipt());
  }

  static GrantV1 full(Grant it) {
    Decision decision = it.decision();
    return new GrantV1(
            it.id(),
            it.planId(),
            it.caseId(),
            it.organizationId(),
            GrantStateV1.valueOf(it.state().name()),
            AssistanceTypeV1.valueOf(it.type().name()),
            it.amount().getAmount().toPlainString(),
            it.amount().getCurrencyUnit().getCode(),
            it.purpose(),
            it.requestedAt())
        .decidedAt(decision == null ? null : decision.at())
        .refusalReason(decision == null ? null : decision.refusal())
        .payment(payment(it.payment()));
  }

  private static @Nullable PaymentV1 payment(@Nullable Payment it) {
    return it == null ? null : new PaymentV1(it.paidOn(), it.receipt());
  }
}
