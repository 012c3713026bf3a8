package org.passage.chassis.money;

import java.util.HashMap;
import java.util.Map;
import org.joda.money.Money;
import org.passage.chassis.problem.InvalidInput;

/** The most that is given at once, for each currency in which anything is given at all. */
public final class Ceilings {
  private final Map<String, Money> byCurrency = new HashMap<>();

  /**
   * From a setting.
   *
   * @param setting its name
   * @param amounts decimal amounts by ISO 4217 codes
   * @throws IllegalArgumentException naming the setting of what is no money, so that the service
   *     does not start
   */
  public Ceilings(String setting, Map<String, String> amounts) {
    amounts.forEach((currency, amount) -> {
      try {
        byCurrency.put(currency, Amounts.of("", amount, currency));
      } catch (InvalidInput noMoney) {
        throw new IllegalArgumentException(
            setting + "." + currency + " is no amount of money", noMoney);
      }
    });
  }

  /**
   * The ceiling in a currency.
   *
   * @throws InvalidInput at {@code /currency} where nothing is given in it
   */
  public Money in(String currency) {
    Money ceiling = byCurrency.get(currency);
    if (ceiling == null) {
      throw InvalidInput.at("/currency", "nothing is given in this currency here");
    }
    return ceiling;
  }
}
