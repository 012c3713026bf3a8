package org.passage.chassis.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.passage.chassis.problem.InvalidInput;

/** Money from the contract's decimal strings; it never passes through a binary fraction. */
public final class Amounts {
  /** Those in which some country pays today; past ones, metals and funds are none of them. */
  private static final Set<String> CURRENCIES =
      Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).stream()
          .map(country -> Currency.getInstance(Locale.of("", country)))
          .filter(Objects::nonNull)
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private Amounts() {}

  /**
   * An amount in a currency.
   *
   * @param pointer where the object with {@code amount} and {@code currency} lies
   * @throws InvalidInput when it is not more than nothing, has more decimals than its currency, or
   *     there is no such currency to pay in
   */
  public static Money of(String pointer, String amount, String currency) {
    CurrencyUnit unit = unit(pointer, currency);
    BigDecimal decimal = decimal(pointer, amount);
    if (decimal.signum() <= 0) {
      throw InvalidInput.at(pointer + "/amount", "must be more than nothing");
    }
    if (decimal.scale() > unit.getDecimalPlaces()) {
      throw InvalidInput.at(
          pointer + "/amount",
          "has more decimals than the " + unit.getDecimalPlaces() + " of its currency");
    }
    return Money.of(unit, decimal);
  }

  private static BigDecimal decimal(String pointer, String amount) {
    try {
      return new BigDecimal(amount);
    } catch (NumberFormatException notDecimal) {
      throw InvalidInput.at(pointer + "/amount", "is not a decimal number");
    }
  }

  private static CurrencyUnit unit(String pointer, String currency) {
    if (!CURRENCIES.contains(currency)) {
      throw InvalidInput.at(
          pointer + "/currency", "is no currency of ISO 4217 in which a country pays today");
    }
    return CurrencyUnit.of(Currency.getInstance(currency));
  }
}
