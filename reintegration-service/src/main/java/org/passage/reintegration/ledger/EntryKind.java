package org.passage.reintegration.ledger;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What happened to money, and between which accounts that moves it. */
public enum EntryKind {
  RECEIPT(Account.AVAILABLE, Account.DONOR),
  REFUND(Account.DONOR, Account.AVAILABLE),
  COMMITMENT(Account.COMMITTED, Account.AVAILABLE),
  RELEASE(Account.AVAILABLE, Account.COMMITTED),
  PAYMENT(Account.PAID, Account.COMMITTED),
  RETURN(Account.AVAILABLE, Account.PAID),
  WRITE_OFF(Account.WRITTEN_OFF, Account.PAID),
  /** Back where it came from, whichever entry it reverses. */
  REVERSAL(null, null);

  private final @Nullable Account debit;
  private final @Nullable Account credit;

  EntryKind(@Nullable Account debit, @Nullable Account credit) {
    this.debit = debit;
    this.credit = credit;
  }

  /** Both lines of an entry of this kind, which is no reversal. */
  public Lines of(Money amount) {
    if (debit == null || credit == null) {
      throw new IllegalArgumentException("A reversal has the lines of what it reverses");
    }
    return new Lines(debit, credit, amount);
  }
}
