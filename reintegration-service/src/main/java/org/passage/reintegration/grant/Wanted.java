package org.passage.reintegration.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.reintegration.ledger.Exchange;
import org.passage.reintegration.plan.AssistanceType;

/**
 * What is asked for.
 *
 * @param country where she lives, ISO 3166-1 alpha-2
 * @param region where in it, ISO 3166-2; null where that is not known
 * @param amount in the currency of the fund
 * @param priced the same in the currency in which she pays; null where that is the fund's
 * @param year of the request, in UTC, by which grants are counted
 * @param by the subject of the person who asked for it, and so cannot approve it
 */
public record Wanted(
    GrantForm form,
    AssistanceType type,
    String country,
    @Personal @Nullable String region,
    Money amount,
    @Nullable Exchange priced,
    @Personal String purpose,
    String by,
    Instant at,
    int year) {

  /** A part of it, as it is asked for. */
  record Part(Money amount, @Nullable LocalDate dueOn, @Nullable String condition) {}

  /** It in parts; in one where none are named. */
  List<Part> parts(List<Part> named) {
    return named.isEmpty() ? List.of(new Part(amount, null, null)) : named;
  }
}
