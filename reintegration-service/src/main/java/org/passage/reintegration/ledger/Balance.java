package org.passage.reintegration.ledger;

import java.util.Arrays;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What stands on each account, of a fund or of what one grant moved in it. */
public record Balance(Money donor, Money available, Money committed, Money paid, Money writtenOff) {
  /** Before the first entry. */
  public static Balance nothing(CurrencyUnit currency) {
    Money none = Money.zero(currency);
    return new Balance(none, none, none, none, none);
  }

  /**
   * After an entry.
   *
   * @throws org.joda.money.CurrencyMismatchException when that is in another currency
   */
  public Balance after(Lines lines) {
    return plus(lines.debit(), lines.amount()).plus(lines.credit(), lines.amount().negated());
  }

  public Money of(Account account) {
    return switch (account) {
      case DONOR -> donor;
      case AVAILABLE -> available;
      case COMMITTED -> committed;
      case PAID -> paid;
      case WRITTEN_OFF -> writtenOff;
    };
  }

  /** Whether none of these accounts is below nothing. */
  public boolean covers(Account... accounts) {
    return Arrays.stream(accounts).noneMatch(it -> of(it).isNegative());
  }

  /** Whether all accounts together are nothing, as they must be. */
  public boolean balances() {
    return Money.total(List.of(donor, available, committed, paid, writtenOff)).isZero();
  }

  private Balance plus(Account account, Money amount) {
    return switch (account) {
      case DONOR -> new Balance(donor.plus(amount), available, committed, paid, writtenOff);
      case AVAILABLE -> new Balance(donor, available.plus(amount), committed, paid, writtenOff);
      case COMMITTED -> new Balance(donor, available, committed.plus(amount), paid, writtenOff);
      case PAID -> new Balance(donor, available, committed, paid.plus(amount), writtenOff);
      case WRITTEN_OFF -> new Balance(donor, available, committed, paid, writtenOff.plus(amount));
    };
  }
}
