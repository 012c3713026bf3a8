package org.passage.referrals.allowance;

import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.SecondPersonNeeded;
import org.passage.referrals.referral.Stamp;

/**
 * Money for her return.
 *
 * @param decision null while it waits; the approval stays when it is refused after all
 * @param payment null until it is paid
 */
public record Allowance(
    String id,
    Request request,
    AllowanceState state,
    @Nullable Decision decision,
    @Nullable Payment payment) {

  /** What was asked for, and by whom. */
  public record Request(
      AllowanceKind kind, @Personal Money amount, @Personal String purpose, Stamp asked) {}

  /**
   * Who decided.
   *
   * @param refusal why not; null where it was approved
   */
  public record Decision(Stamp given, @Personal @Nullable String refusal) {}

  /**
   * That the money was handed over.
   *
   * @param receipt the reference of the receipt that she signed
   */
  public record Payment(
      LocalDate paidOn, PaymentMethod method, @Personal String receipt, Stamp recorded) {}

  static Allowance requested(String id, Request request) {
    return new Allowance(id, request, AllowanceState.REQUESTED, null, null);
  }

  boolean open() {
    return state != AllowanceState.REFUSED;
  }

  /**
   * Another person says yes.
   *
   * @throws SecondPersonNeeded when it is the one who asked
   */
  Allowance approved(Stamp by) {
    permit(AllowanceStep.APPROVE);
    if (by.by().equals(request.asked().by())) {
      throw new SecondPersonNeeded("You asked for it; another person approves.");
    }
    return new Allowance(id, request, AllowanceState.APPROVED, new Decision(by, null), null);
  }

  Allowance refused(String why, Stamp by) {
    permit(AllowanceStep.REFUSE);
    return new Allowance(id, request, AllowanceState.REFUSED, new Decision(by, why), null);
  }

  Allowance paid(Payment made) {
    permit(AllowanceStep.PAY);
    return new Allowance(id, request, AllowanceState.PAID, decision, made);
  }

  private void permit(AllowanceStep step) {
    if (state == AllowanceState.PAID && step == AllowanceStep.PAY) {
      throw new AllowanceAlreadyPaid();
    }
    if (!state.permits(step)) {
      throw new AllowanceStepNotPossible(state, step);
    }
  }
}
