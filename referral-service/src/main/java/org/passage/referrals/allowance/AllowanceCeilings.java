package org.passage.referrals.allowance;

import java.util.EnumMap;
import java.util.Map;
import org.joda.money.Money;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.money.Ceilings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The most that is given of each kind, for each currency in which it is given: the settings {@code
 * passage.allowances.ceilings}.
 */
@ConfigurationProperties("passage.allowances")
final class AllowanceCeilings {
  private static final Ceilings NONE = new Ceilings("", Map.of());

  private final Map<AllowanceKind, Ceilings> byKind = new EnumMap<>(AllowanceKind.class);

  AllowanceCeilings(@DefaultValue Map<AllowanceKind, Map<String, String>> ceilings) {
    for (AllowanceKind kind : AllowanceKind.values()) {
      byKind.put(
          kind,
          new Ceilings(
              "passage.allowances.ceilings." + Codes.written(kind),
              ceilings.getOrDefault(kind, Map.of())));
    }
  }

  /**
   * An amount that is not more than is given of a kind.
   *
   * @throws AllowanceOverCeiling when it is more
   */
  Money within(AllowanceKind kind, Money amount) {
    Money ceiling = byKind.getOrDefault(kind, NONE).in(amount.getCurrencyUnit().getCode());
    if (amount.isGreaterThan(ceiling)) {
      throw new AllowanceOverCeiling(ceiling);
    }
    return amount;
  }
}
