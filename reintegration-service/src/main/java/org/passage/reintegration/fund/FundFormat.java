package org.passage.reintegration.fund;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.money.Amounts;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.Problem.FieldError;
import org.passage.reintegration.api.AccountsV1;
import org.passage.reintegration.api.AssistanceTypeV1;
import org.passage.reintegration.api.CeilingsV1;
import org.passage.reintegration.api.FundV1;
import org.passage.reintegration.api.NewCeilingsV1;
import org.passage.reintegration.api.NewFundV1;
import org.passage.reintegration.ledger.Balance;
import org.passage.reintegration.plan.AssistanceType;

/** Between the contract's forms and a fund; refuses what cannot be. */
public final class FundFormat {
  private static final String CEILINGS = "/ceilings/";

  private FundFormat() {}

  static FundTerms terms(NewFundV1 wanted) {
    if (wanted.getUntil().isBefore(wanted.getFrom())) {
      throw InvalidInput.at("/until", "must not be before it begins");
    }
    List<String> countries = wanted.getCountries();
    for (int at = 0; at < countries.size(); at++) {
      Countries.required("/countries/" + at, countries.get(at));
    }
    return new FundTerms(
        wanted.getName(),
        wanted.getDonor(),
        wanted.getFrom(),
        wanted.getUntil(),
        Codes.all(AssistanceType.class, wanted.getAssistanceTypes()).stream().distinct().toList(),
        countries.stream().distinct().toList(),
        ceilings(wanted.getCeilings(), wanted.getCurrency()));
  }

  private static Ceilings ceilings(NewCeilingsV1 wanted, String currency) {
    Money perGrant = required("perGrant", wanted.getPerGrant(), currency);
    return new Ceilings(
        perGrant,
        ceiling("perPerson", wanted.getPerPerson(), currency),
        ceiling("twoApprovalsAbove", wanted.getTwoApprovalsAbove(), currency));
  }

  private static @Nullable Money ceiling(String name, @Nullable String amount, String currency) {
    return amount == null ? null : required(name, amount, currency);
  }

  private static Money required(String name, String amount, String currency) {
    try {
      return Amounts.of("", amount, currency);
    } catch (InvalidInput wrong) {
      throw new InvalidInput(
          wrong.errors().stream()
              .map(it ->
                  it.pointer().equals("/amount")
                      ? new FieldError(CEILINGS + name, it.detail())
                      : it)
              .toList());
    }
  }

  static FundV1 full(Fund it) {
    FundTerms terms = it.terms();
    return new FundV1(
            it.id(),
            it.organizationId(),
            terms.name(),
            terms.donor(),
            terms.currency().getCode(),
            terms.from(),
            terms.until(),
            Codes.all(AssistanceTypeV1.class, terms.types()),
            terms.countries(),
            ceilings(terms.ceilings()),
            accounts(it.balance()),
            it.openedAt())
        .closedAt(it.closedAt());
  }

  private static CeilingsV1 ceilings(Ceilings it) {
    return new CeilingsV1(written(it.perGrant()))
        .perPerson(it.perPerson() == null ? null : written(it.perPerson()))
        .twoApprovalsAbove(it.twoApprovalsAbove() == null ? null : written(it.twoApprovalsAbove()));
  }

  /** What stands on each account. */
  public static AccountsV1 accounts(Balance it) {
    return new AccountsV1(
        written(it.donor()),
        written(it.available()),
        written(it.committed()),
        written(it.paid()),
        written(it.writtenOff()));
  }

  /** An amount as contracts write it; its currency stands beside it. */
  public static String written(Money amount) {
    return amount.getAmount().toPlainString();
  }
}
