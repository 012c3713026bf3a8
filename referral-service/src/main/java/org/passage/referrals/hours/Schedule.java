package org.passage.referrals.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/**
 * Hours that come again.
 *
 * @param rule the days on which they begin, a recurrence rule of RFC 5545
 * @param span from when to when on such a day, or until the day after
 * @param startsOn the first day that counts for the rule; null where it makes no difference
 * @param validity for which days this is said at all
 */
public record Schedule(
    String rule,
    Span span,
    @Nullable LocalDate startsOn,
    Validity validity,
    @Nullable String description) {

  /** Over midnight when it ends not later than it begins; a whole day when both are the same. */
  public record Span(LocalTime opensAt, LocalTime closesAt) {
    private boolean has(Instant moment, LocalDate day, ZoneId zone) {
      LocalDate end = closesAt.isAfter(opensAt) ? day : day.plusDays(1);
      return !moment.isBefore(day.atTime(opensAt).atZone(zone).toInstant())
          && moment.isBefore(end.atTime(closesAt).atZone(zone).toInstant());
    }
  }

  /** From the first day to the last; null where there is no such end. */
  public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
    public static final Validity ALWAYS = new Validity(null, null);

    private boolean has(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
  }

  /**
   * Whether it is open.
   *
   * @param zone by whose clock it opens
   * @param closed days on which it does not begin
   */
  public boolean isOpen(Instant moment, ZoneId zone, Predicate<LocalDate> closed) {
    LocalDate today = LocalDate.ofInstant(moment, zone);
    return Stream.of(today, today.minusDays(1))
        .filter(day -> validity.has(day) && !closed.test(day))
        .filter(day -> span.has(moment, day, zone))
        .anyMatch(this::begins);
  }

  private boolean begins(LocalDate day) {
    // Without a first day the rule says by itself which days it means.
    LocalDate first = Objects.requireNonNullElse(startsOn, day.withDayOfMonth(1).minusMonths(1));
    return !day.isBefore(first)
        && new Recur<LocalDate>(rule).getDates(first, day, day.plusDays(1)).contains(day);
  }
}
