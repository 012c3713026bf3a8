package org.passage.reintegration.grant;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.passage.chassis.problem.InvalidInput;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The most that one grant may be, for each currency in which grants are given: the setting {@code
 * passage.grants.ceilings}. One that is no money stops the service at start.
 */
@ConfigurationProperties("passage.grants")
final class Ceilings {
  private final Map<String, Money> byCurrency = new HashMap<>();

  Ceilings(@DefaultValue Map<String, String> ceilings) {
    ceilings.forEach((currency, amount) -> {
      try {
        byCurrency.put(currency, Amounts.of("", amount, currency));
      } catch (InvalidInput noMoney) {
        throw new IllegalArgumentException(
            "passage.grants.ceilings." + currency + " is no amount of money", noMoney);
      }
    });
  }

  /** The ceiling in a currency; none where no grants are given in it. */
  Optional<Money> in(String currency) {
    return Optional.ofNullable(byCurrency.get(currency));
  }
}
