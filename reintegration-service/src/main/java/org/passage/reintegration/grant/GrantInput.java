package org.passage.reintegration.grant;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.money.Amounts;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.Problem.FieldError;
import org.passage.reintegration.api.ExchangeV1;
import org.passage.reintegration.api.GrantFormV1;
import org.passage.reintegration.api.NewGrantV1;
import org.passage.reintegration.api.NewInstalmentV1;
import org.passage.reintegration.api.NewPaymentV1;
import org.passage.reintegration.fund.ExchangeFormat;
import org.passage.reintegration.fund.Fund;
import org.passage.reintegration.ledger.Exchange;
import org.passage.reintegration.plan.AssistanceType;
import org.passage.reintegration.plan.Plan;
import org.springframework.stereotype.Component;

/** Reads the contract's forms for grants; refuses what cannot be. */
@Component
final class GrantInput {
  private final Clock clock;

  GrantInput(Clock clock) {
    this.clock = clock;
  }

  Wanted wanted(NewGrantV1 wanted, Plan plan, Fund fund, String by) {
    AssistanceType type = AssistanceType.valueOf(wanted.getType().name());
    if (!plan.gives(type)) {
      throw InvalidInput.at("/type", "no objective of the plan gives this type of assistance");
    }
    String country = Countries.required("/country", wanted.getCountry());
    Money amount = Amounts.of("", wanted.getAmount(), wanted.getCurrency());
    fund.granting().terms().permit(type, country, amount, today());
    return new Wanted(
        wanted.getForm() == GrantFormV1.IN_KIND ? GrantForm.IN_KIND : GrantForm.MONEY,
        type,
        country,
        region(country, wanted.getRegion()),
        amount,
        exchange("/priced", wanted.getPriced(), amount),
        wanted.getPurpose(),
        by,
        clock.instant(),
        today().getYear());
  }

  private static @Nullable String region(String country, @Nullable String region) {
    if (region != null && !region.startsWith(country + "-")) {
      throw InvalidInput.at("/region", "must be one of the country");
    }
    return region;
  }

  /** The instalments, which are the whole together. */
  static List<Wanted.Part> parts(NewGrantV1 wanted, Money whole) {
    List<NewInstalmentV1> named = wanted.getInstalments();
    if (named == null || named.isEmpty()) {
      return List.of();
    }
    List<Wanted.Part> parts = new ArrayList<>();
    for (int at = 0; at < named.size(); at++) {
      NewInstalmentV1 it = named.get(at);
      parts.add(
          new Wanted.Part(
              part("/instalments/" + at + "/amount", it.getAmount(), whole),
              it.getDueOn(),
              it.getCondition()));
    }
    if (!Money.total(parts.stream().map(Wanted.Part::amount).toList()).equals(whole)) {
      throw InvalidInput.at("/instalments", "must be " + whole + " together");
    }
    return parts;
  }

  private static Money part(String pointer, String amount, Money whole) {
    try {
      return Amounts.of("", amount, whole.getCurrencyUnit().getCode());
    } catch (InvalidInput wrong) {
      throw new InvalidInput(
          wrong.errors().stream().map(it -> new FieldError(pointer, it.detail())).toList());
    }
  }

  Payment payment(NewPaymentV1 paid, Grant grant, Money amount) {
    LocalDate on = past("/paidOn", paid.getPaidOn());
    if (!grant.approvals().isEmpty() && on.isBefore(day(grant.approvals().getLast().at()))) {
      throw InvalidInput.at("/paidOn", "must not be before the approval");
    }
    return new Payment(
        on, paid.getReceipt(), exchange("/exchange", paid.getExchange(), amount), null);
  }

  @Nullable Exchange exchange(String pointer, @Nullable ExchangeV1 given, Money amount) {
    return ExchangeFormat.of(pointer, given, amount, today());
  }

  /** A day that is not to come. */
  LocalDate past(String pointer, LocalDate day) {
    if (day.isAfter(today())) {
      throw InvalidInput.at(pointer, "must not be in the future");
    }
    return day;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
