package org.passage.reintegration.grant;

import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A part of a grant that is paid at once.
 *
 * @param number from 1
 * @param condition what must be so before it is paid; null where nothing must
 * @param met null as long as that is not confirmed
 * @param payment null as long as it is not paid
 */
public record Instalment(
    int number,
    Money amount,
    @Nullable LocalDate dueOn,
    @Nullable String condition,
    @Nullable Fulfilment met,
    @Nullable Payment payment) {
  /** That its condition is met, and what shows it. */
  public record Fulfilment(String by, Instant at, String evidence) {}

  static Instalment planned(int number, Wanted.Part part) {
    return new Instalment(number, part.amount(), part.dueOn(), part.condition(), null, null);
  }

  /**
   * Its condition is met.
   *
   * @throws ConditionNotOpen when it has none, or that was confirmed before
   */
  Instalment fulfilled(Fulfilment shown) {
    if (condition == null || met != null) {
      throw new ConditionNotOpen();
    }
    return new Instalment(number, amount, dueOn, condition, shown, payment);
  }

  /**
   * Makes sure that it may be paid.
   *
   * @throws InstalmentPaid when it is already
   * @throws ConditionNotMet when it waits for something
   */
  Instalment payable() {
    if (payment != null) {
      throw new InstalmentPaid();
    }
    if (condition != null && met == null) {
      throw new ConditionNotMet();
    }
    return this;
  }

  Instalment paid(@Nullable Payment paid) {
    return new Instalment(number, amount, dueOn, condition, met, paid);
  }

  /** Whether it was handed over on a day or before. */
  boolean isPaidBy(LocalDate day) {
    return payment != null && !payment.paidOn().isAfter(day);
  }

  /** Whether an entry paid it. */
  boolean isPaidBy(String entryId) {
    return payment != null && entryId.equals(payment.entryId());
  }
}
