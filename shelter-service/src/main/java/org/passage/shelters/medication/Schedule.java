package org.passage.shelters.medication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;

/**
 * When a medicine is given, by the days and the clock of the house.
 *
 * @param times of the day, in their order; none where it is given as needed
 * @param asNeeded null where there are times
 * @param until the last day; null for an open end
 */
public record Schedule(
    List<LocalTime> times, @Nullable AsNeeded asNeeded, LocalDate from, @Nullable LocalDate until) {
  public Schedule {
    times = times.stream().sorted().toList();
  }

  /** One that is either at times or as needed, and does not end before it begins. */
  static Schedule of(
      List<LocalTime> times,
      @Nullable AsNeeded asNeeded,
      LocalDate from,
      @Nullable LocalDate until) {
    if (times.isEmpty() == (asNeeded == null)) {
      throw InvalidInput.at("/asNeeded", "must be given, or else timesOfDay; not both");
    }
    if (until != null && until.isBefore(from)) {
      throw InvalidInput.at("/until", "must not be before from");
    }
    return new Schedule(times, asNeeded, from, until);
  }

  boolean lastsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /**
   * The moment of a time on a day: where the clock leaves it out that much later, and where it
   * comes twice the first.
   */
  static Instant moment(LocalDate day, LocalTime time, ZoneId zone) {
    return ZonedDateTime.of(day, time, zone).toInstant();
  }

  /**
   * For which day, and which time of it, a dose is.
   *
   * @throws InvalidInput when that is no time that is prescribed, or none is told where there are
   */
  Slot slot(@Nullable LocalTime time, @Nullable LocalDate day, Instant at, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(at, zone);
    if (times.isEmpty()) {
      if (time != null || day != null) {
        throw InvalidInput.at("/timeOfDay", "must not be given for what is taken as needed");
      }
      return Slot.on(today, null, zone);
    }
    if (time == null || !times.contains(time)) {
      throw InvalidInput.at("/timeOfDay", "must be one of the times that are prescribed");
    }
    if (day != null && Math.abs(day.toEpochDay() - today.toEpochDay()) > 1) {
      throw InvalidInput.at("/day", "must be the day on which it was, or one beside it");
    }
    LocalDate meant = day == null ? nearest(today, time, at, zone) : day;
    return Slot.on(meant, time, zone);
  }

  private static LocalDate nearest(LocalDate today, LocalTime time, Instant at, ZoneId zone) {
    return Stream.of(today.minusDays(1), today, today.plusDays(1))
        .min(Comparator.comparing(it -> Duration.between(moment(it, time, zone), at).abs()))
        .orElse(today);
  }

  /**
   * What a dose is for.
   *
   * @param time null where it is taken as needed
   * @param due the moment of that time
   */
  record Slot(LocalDate day, @Nullable LocalTime time, @Nullable Instant due) {
    private static final Duration FURTHEST = Duration.ofHours(24);

    static Slot on(LocalDate day, @Nullable LocalTime time, ZoneId zone) {
      return new Slot(day, time, time == null ? null : moment(day, time, zone));
    }

    /** Whether what is for it can have been at a moment. */
    boolean allows(Instant moment, ZoneId zone) {
      return due == null
          ? day.equals(LocalDate.ofInstant(moment, zone))
          : Duration.between(due, moment).abs().compareTo(FURTHEST) <= 0;
    }
  }
}
