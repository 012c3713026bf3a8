package org.passage.cases.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.Outcome;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.InvalidInput;

/**
 * When the time of a closed case is over. All days are in UTC.
 *
 * @param years after it was closed, where no rule fits
 * @param childFromMajority the years of a child count from when she is of age, if that is later
 * @param rules the first that fits holds
 * @param legalBasis what asks for these times; nothing of a person
 */
public record RetentionTerms(
    int years, boolean childFromMajority, List<Rule> rules, @Personal String legalBasis) {
  public RetentionTerms {
    rules = List.copyOf(rules);
    // Somebody to whom nobody owes assistance may be forgotten at once; nobody else.
    for (int at = 0; at < rules.size(); at++) {
      if (rules.get(at).years() == 0 && !rules.get(at).forNobodyEntitled()) {
        throw InvalidInput.at(
            "/rules/" + at + "/years", "must be 1 at least for whoever may have been trafficked");
      }
    }
  }

  /**
   * Other years for some cases.
   *
   * @param outcome of them; null for any
   * @param child of children, or of adults; null for both
   */
  public record Rule(@Nullable Outcome outcome, @Nullable Boolean child, int years) {
    boolean fits(Case it) {
      return (outcome == null || outcome == it.outcome()) && (child == null || child == it.child());
    }

    boolean forNobodyEntitled() {
      return outcome != null && !outcome.entitles();
    }
  }

  /** The day from which a case that was closed at a moment need not be kept any more. */
  LocalDate dueOn(Case it, Instant closedAt) {
    LocalDate from = LocalDate.ofInstant(closedAt, ZoneOffset.UTC);
    if (childFromMajority && it.child()) {
      LocalDate ofAge = it.person().ofAgeOn(it.screening().screenedOn());
      from = ofAge.isAfter(from) ? ofAge : from;
    }
    return from.plusYears(
        rules.stream().filter(rule -> rule.fits(it)).findFirst().map(Rule::years).orElse(years));
  }

  /** No case that was closed at this moment or later can be due on a day. */
  Instant closedBefore(LocalDate day) {
    int shortest =
        IntStream.concat(IntStream.of(years), rules.stream().mapToInt(Rule::years)).min().orElse(0);
    return day.minusYears(shortest).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
