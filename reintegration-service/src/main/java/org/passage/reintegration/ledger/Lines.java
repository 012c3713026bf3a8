package org.passage.reintegration.ledger;

import org.joda.money.Money;

/**
 * Both lines of an entry: the amount comes to one account and goes from another, so that the
 * accounts together are what they were.
 *
 * @param debit where it comes to
 * @param credit where it goes from
 * @param amount more than nothing
 */
public record Lines(Account debit, Account credit, Money amount) {
  public Lines {
    if (!amount.isPositive() || debit == credit) {
      throw new IllegalArgumentException("An entry moves something from one account to another");
    }
  }

  /** The way back. */
  Lines back() {
    return new Lines(credit, debit, amount);
  }
}
