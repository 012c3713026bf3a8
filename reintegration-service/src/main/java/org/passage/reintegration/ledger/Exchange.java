package org.passage.reintegration.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.joda.money.Money;
import org.passage.chassis.encryption.Personal;

/**
 * The same value in another currency.
 *
 * @param rate how much of it one unit of the fund's currency is, as it was written
 * @param rateOn of which day the rate is
 */
public record Exchange(Money amount, @Personal String rate, LocalDate rateOn) {
  /** What a sum of the fund's currency is in this one, to its smallest unit. */
  public Money of(Money sum) {
    return sum.convertedTo(amount.getCurrencyUnit(), new BigDecimal(rate), RoundingMode.HALF_EVEN);
  }
}
