package org.passage.reintegration.fund;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.InvalidInput;
import org.passage.reintegration.plan.AssistanceType;

/**
 * What a donor gives for. They stay as they are, since grants were decided by them.
 *
 * @param until the last day on which grants may be made
 * @param countries ISO 3166-1 alpha-2; where those live who get something
 */
public record FundTerms(
    @Personal String name,
    @Personal String donor,
    LocalDate from,
    LocalDate until,
    List<AssistanceType> types,
    @Personal List<String> countries,
    Ceilings ceilings) {
  public FundTerms {
    types = List.copyOf(types);
    countries = List.copyOf(countries);
  }

  public CurrencyUnit currency() {
    return ceilings.perGrant().getCurrencyUnit();
  }

  /**
   * Makes sure that a grant may be for this.
   *
   * @throws InvalidInput naming the field by which the fund does not give it
   * @throws GrantOverCeiling when it is more than one grant may be
   */
  public void permit(AssistanceType type, String country, Money amount, LocalDate on) {
    if (on.isBefore(from) || on.isAfter(until)) {
      throw InvalidInput.at("/fundId", "grants from " + from + " to " + until);
    }
    if (!types.contains(type)) {
      throw InvalidInput.at("/type", "is not what this fund is for");
    }
    if (!countries.contains(country)) {
      throw InvalidInput.at("/country", "is not where this fund is for");
    }
    inCurrency("", amount);
    if (amount.isGreaterThan(ceilings.perGrant())) {
      throw new GrantOverCeiling(ceilings.perGrant());
    }
  }

  /**
   * The same amount, which is in the currency of the fund.
   *
   * @throws InvalidInput when it is not
   */
  public Money inCurrency(String pointer, Money amount) {
    if (!amount.getCurrencyUnit().equals(currency())) {
      throw InvalidInput.at(pointer + "/currency", "must be " + currency() + ", as the fund is");
    }
    return amount;
  }

  /** By how many people a grant is approved beside the one who asks for it. */
  public int approvals(Money amount) {
    Money one = ceilings.twoApprovalsAbove();
    return one != null && amount.isGreaterThan(one) ? 2 : 1;
  }
}
