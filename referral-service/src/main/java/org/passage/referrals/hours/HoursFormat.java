package org.passage.referrals.hours;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.api.ClosureV1;
import org.passage.referrals.api.ScheduleV1;
import org.passage.referrals.hours.Schedule.Span;
import org.passage.referrals.hours.Schedule.Validity;

/** Between the contract's forms of hours and the hours; refuses what cannot be. */
public final class HoursFormat {
  private static final Pattern NAMES_DAYS = Pattern.compile(".*;BY(DAY|MONTHDAY)=.*");
  private static final Pattern COUNTS = Pattern.compile(".*;(COUNT=|INTERVAL=(?!1(;|$))).*");
  private static final Pattern NTH = Pattern.compile(".*[=,][+-]?[1-5](MO|TU|WE|TH|FR|SA|SU).*");

  private HoursFormat() {}

  /** Those at a JSON pointer. */
  public static List<Schedule> schedules(String pointer, @Nullable List<ScheduleV1> said) {
    List<Schedule> schedules = new ArrayList<>();
    for (ScheduleV1 it : said == null ? List.<ScheduleV1>of() : said) {
      schedules.add(
          required(
              pointer + "/" + schedules.size(),
              new Schedule(
                  it.getRule(),
                  new Span(LocalTime.parse(it.getOpensAt()), LocalTime.parse(it.getClosesAt())),
                  it.getStartsOn(),
                  new Validity(it.getValidFrom(), it.getValidTo()),
                  it.getDescription())));
    }
    return List.copyOf(schedules);
  }

  /**
   * The same hours, when there can be such.
   *
   * @throws InvalidInput at or within {@code pointer}, when there cannot
   */
  public static Schedule required(String pointer, Schedule said) {
    String rule = said.rule();
    if (said.startsOn() == null
        && (!NAMES_DAYS.matcher(rule).matches() || COUNTS.matcher(rule).matches())) {
      throw InvalidInput.at(pointer + "/startsOn", "is needed for this rule");
    }
    if (rule.startsWith("FREQ=WEEKLY") && NTH.matcher(rule).matches()) {
      throw InvalidInput.at(pointer + "/rule", "must not number the days of a week");
    }
    try {
      new Recur<LocalDate>(rule);
    } catch (RuntimeException unreadable) {
      throw InvalidInput.at(pointer + "/rule", "is not a recurrence rule of RFC 5545");
    }
    ordered(pointer + "/validTo", said.validity().from(), said.validity().to());
    return said;
  }

  /** Those at a JSON pointer. */
  public static List<Closure> closures(String pointer, @Nullable List<ClosureV1> said) {
    List<Closure> closures = new ArrayList<>();
    for (ClosureV1 it : said == null ? List.<ClosureV1>of() : said) {
      ordered(pointer + "/" + closures.size() + "/until", it.getFrom(), it.getUntil());
      closures.add(new Closure(it.getFrom(), it.getUntil()));
    }
    return List.copyOf(closures);
  }

  private static void ordered(String pointer, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      throw InvalidInput.at(pointer, "must not be before the first day");
    }
  }

  /** As they are answered; null when there are none. */
  public static @Nullable List<ScheduleV1> full(List<Schedule> schedules) {
    return schedules.isEmpty() ? null : schedules.stream().map(HoursFormat::full).toList();
  }

  private static ScheduleV1 full(Schedule it) {
    return new ScheduleV1(
            it.rule(), it.span().opensAt().toString(), it.span().closesAt().toString())
        .startsOn(it.startsOn())
        .validFrom(it.validity().from())
        .validTo(it.validity().to())
        .description(it.description());
  }

  /** As they are answered; null when there are none. */
  public static @Nullable List<ClosureV1> closed(List<Closure> closures) {
    return closures.isEmpty()
        ? null
        : closures.stream().map(it -> new ClosureV1(it.from(), it.until())).toList();
  }
}
