package org.passage.reintegration.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.money.Amounts;
import org.passage.chassis.problem.InvalidInput;
import org.passage.reintegration.api.ExchangeV1;
import org.passage.reintegration.ledger.Exchange;

/** Between the contract's form of an exchange and the ledger's. */
public final class ExchangeFormat {
  private ExchangeFormat() {}

  /**
   * What a sum of a fund is in another currency.
   *
   * @return null when no other currency is named
   * @throws InvalidInput when that is not the sum at the rate, or the rate is of a day to come
   */
  public static @Nullable Exchange of(
      String pointer, @Nullable ExchangeV1 given, Money sum, LocalDate today) {
    if (given == null) {
      return null;
    }
    Money amount = Amounts.of(pointer, given.getAmount(), given.getCurrency());
    if (amount.getCurrencyUnit().equals(sum.getCurrencyUnit())) {
      throw InvalidInput.at(pointer + "/currency", "must be another one than the fund's");
    }
    if (new BigDecimal(given.getRate()).signum() == 0) {
      throw InvalidInput.at(pointer + "/rate", "must be more than nothing");
    }
    if (given.getRateOn().isAfter(today)) {
      throw InvalidInput.at(pointer + "/rateOn", "must not be in the future");
    }
    Exchange exchange = new Exchange(amount, given.getRate(), given.getRateOn());
    Money right = exchange.of(sum);
    if (!right.equals(amount)) {
      throw InvalidInput.at(pointer + "/amount", "must be " + right + " at this rate");
    }
    return exchange;
  }

  public static @Nullable ExchangeV1 full(@Nullable Exchange it) {
    return it == null
        ? null
        : new ExchangeV1(
            it.amount().getAmount().toPlainString(),
            it.amount().getCurrencyUnit().getCode(),
            it.rate(),
            it.rateOn());
  }
}
