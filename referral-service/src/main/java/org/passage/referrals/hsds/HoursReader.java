package org.passage.referrals.hsds;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.hours.Closure;
import org.passage.referrals.hours.HoursFormat;
import org.passage.referrals.hours.Schedule;
import org.passage.referrals.hours.Schedule.Span;
import org.passage.referrals.hours.Schedule.Validity;

/**
 * Reads schedules. One that has days and no hours says on which days it is closed.
 *
 * @param zone by whose clock the hours are
 */
record HoursReader(ZoneId zone) {
  private static final int MOST = 100;
  private static final Pattern FREQUENCY = Pattern.compile("DAILY|WEEKLY|MONTHLY");
  private static final String DAY = "([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)";
  private static final Pattern DAYS = Pattern.compile(DAY + "(," + DAY + ")*");
  private static final Pattern NUMBERS = Pattern.compile("-?[1-9][0-9]?(,-?[1-9][0-9]?)*");
  private static final Pattern WEEKDAY = Pattern.compile("MO|TU|WE|TH|FR|SA|SU");
  private static final String EVERY_DAY = "MO,TU,WE,TH,FR,SA,SU";
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  List<Schedule> schedules(Entry of) {
    List<Schedule> schedules = new ArrayList<>();
    for (Entry it : of.list("schedules", MOST)) {
      Schedule schedule = isClosure(it) ? null : schedule(it);
      if (schedule != null) {
        schedules.add(schedule);
      }
    }
    return schedules;
  }

  List<Closure> closures(Entry of) {
    List<Closure> closures = new ArrayList<>();
    for (Entry it : of.list("schedules", MOST)) {
      if (isClosure(it)) {
        LocalDate from = day(it, "valid_from");
        LocalDate to = day(it, "valid_to");
        if (from != null && to != null && to.isBefore(from)) {
          it.fault("valid_to", "must not be before the first day");
        } else if (from != null && to != null) {
          closures.add(new Closure(from, to));
        }
      }
    }
    return closures;
  }

  private static boolean isClosure(Entry it) {
    return !it.has("opens_at")
        && !it.has("closes_at")
        && !it.has("freq")
        && it.has("valid_from")
        && it.has("valid_to");
  }

  private @Nullable Schedule schedule(Entry it) {
    for (String unknown : List.of("byweekno", "byyearday")) {
      if (it.has(unknown)) {
        it.fault(unknown, "is not supported");
      }
    }
    LocalTime opens = time(it, "opens_at");
    LocalTime closes = time(it, "closes_at");
    String rule = rule(it);
    if (opens == null || closes == null || rule == null) {
      return null;
    }
    // HSDS has no other way to say day and night.
    boolean always = opens.equals(LocalTime.MIDNIGHT) && !closes.isBefore(LAST_MINUTE);
    Schedule read =
        new Schedule(
            rule,
            new Span(opens, always ? opens : closes),
            day(it, "dtstart"),
            new Validity(day(it, "valid_from"), day(it, "valid_to")),
            it.text("description", 500));
    return it.checked(at -> HoursFormat.required(at, read), "");
  }

  private static @Nullable String rule(Entry it) {
    String said = it.formed("freq", FREQUENCY, "must be DAILY, WEEKLY or MONTHLY");
    if (said == null && it.has("freq")) {
      return null;
    }
    boolean daily = said == null ? !it.has("byday") : said.equals("DAILY");
    Integer interval = it.whole("interval", 99);
    if (daily && interval != null && interval > 1) {
      it.fault("interval", "is not supported for days");
    }
    String days = listed(it, "byday", DAYS, "must be days of the week, such as MO,TU or 1SA");
    StringBuilder rule = new StringBuilder("FREQ=");
    rule.append(said == null || daily ? "WEEKLY" : said);
    add(rule, "INTERVAL", interval);
    add(rule, "BYDAY", daily && days == null ? EVERY_DAY : days);
    add(rule, "BYMONTHDAY", listed(it, "bymonthday", NUMBERS, "must be days of the month"));
    add(rule, "WKST", it.formed("wkst", WEEKDAY, "must be a day of the week, such as MO"));
    add(rule, "COUNT", it.whole("count", 9999));
    LocalDate until = day(it, "until");
    add(rule, "UNTIL", until == null ? null : until.toString().replace("-", ""));
    return rule.toString();
  }

  private static void add(StringBuilder rule, String part, @Nullable Object value) {
    if (value != null && !value.equals(0)) {
      rule.append(';').append(part).append('=').append(value);
    }
  }

  private static @Nullable String listed(Entry it, String name, Pattern form, String must) {
    String text = it.text(name, 200);
    if (text == null) {
      return null;
    }
    String list = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    if (!form.matcher(list).matches()) {
      it.fault(name, must);
      return null;
    }
    return list;
  }

  private @Nullable LocalTime time(Entry it, String name) {
    String text = it.text(name, 40);
    if (text == null) {
      if (!it.has(name)) {
        it.fault(name, "must be given");
      }
      return null;
    }
    try {
      if (!text.matches(".*(Z|[+-][0-9:]+)")) {
        return LocalTime.parse(text).withSecond(0).withNano(0);
      }
      OffsetTime time = OffsetTime.parse(text);
      if (offsets().contains(time.getOffset())) {
        return time.toLocalTime().withSecond(0).withNano(0);
      }
      it.fault(name, "must have no other offset than the time zone " + zone);
    } catch (DateTimeException unreadable) {
      it.fault(name, "must be a time, such as 09:00");
    }
    return null;
  }

  /** Those that the zone has in winter and in summer. */
  private Set<ZoneOffset> offsets() {
    ZoneRules rules = zone.getRules();
    Instant now = Instant.now();
    ZoneOffset standard = rules.getStandardOffset(now);
    ZoneOffset summer =
        rules.getTransitionRules().isEmpty()
            ? standard
            : rules.getOffset(rules.nextTransition(now).getInstant());
    return Set.copyOf(List.of(standard, rules.getOffset(now), summer).stream().distinct().toList());
  }

  private static @Nullable LocalDate day(Entry it, String name) {
    String text = it.text(name, 40);
    if (text == null) {
      return null;
    }
    try {
      // Some write the beginning of the day.
      return LocalDate.parse(text.replaceFirst("T.*", ""));
    } catch (DateTimeException unreadable) {
      it.fault(name, "must be a day, such as 2027-01-31");
      return null;
    }
  }
}
