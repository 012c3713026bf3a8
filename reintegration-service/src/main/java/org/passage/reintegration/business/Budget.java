package org.passage.reintegration.business;

import java.util.List;
import org.joda.money.Money;
import org.passage.chassis.problem.InvalidInput;

/**
 * What a business costs to begin, and who pays for what.
 *
 * @param amount the whole
 * @param lines the whole together, in its currency
 */
public record Budget(Money amount, List<Line> lines) {
  /** One thing. */
  public record Line(String what, Money amount, BudgetSource source) {}

  /**
   * One that adds up.
   *
   * @throws InvalidInput when it does not
   */
  static Budget of(Money amount, List<Line> lines) {
    if (!Money.total(lines.stream().map(Line::amount).toList()).equals(amount)) {
      throw InvalidInput.at("/budget/lines", "must be " + amount + " together");
    }
    return new Budget(amount, lines);
  }

  /** What it expects of somebody. */
  Money from(BudgetSource source) {
    return lines.stream()
        .filter(it -> it.source() == source)
        .map(Line::amount)
        .reduce(Money.zero(amount.getCurrencyUnit()), Money::plus);
  }
}
