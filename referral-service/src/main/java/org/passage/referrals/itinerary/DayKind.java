package org.passage.referrals.itinerary;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.Calendar.WeekData;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a day is at a place: weekends by Unicode CLDR where the settings do not know better, public
 * holidays by Jollyday.
 */
enum DayKind {
  WORKING,
  WEEKEND,
  PUBLIC_HOLIDAY,
  /** No weekend, but the country's public holidays are not known. */
  NO_HOLIDAY_DATA;

  private static final int DAYS = 7;

  static DayKind of(LocalDate day, Place place, Map<String, Set<DayOfWeek>> weekends) {
    if (weekend(day.getDayOfWeek(), place, weekends)) {
      return WEEKEND;
    }
    if (!Holidays.known(place.country())) {
      return NO_HOLIDAY_DATA;
    }
    return Holidays.of(place, day.getYear()).contains(day) ? PUBLIC_HOLIDAY : WORKING;
  }

  private static boolean weekend(DayOfWeek day, Place place, Map<String, Set<DayOfWeek>> weekends) {
    @Nullable Set<DayOfWeek> local =
        place.subdivision() == null ? null : weekends.get(place.subdivision());
    @Nullable Set<DayOfWeek> corrected = local == null ? weekends.get(place.country()) : local;
    return corrected == null ? weekend(day, place.country()) : corrected.contains(day);
  }

  /** A weekend goes from its onset to its cease, both included, and may pass the week's end. */
  private static boolean weekend(DayOfWeek day, String country) {
    WeekData week = Calendar.getWeekDataForRegion(country);
    int fromOnset = Math.floorMod(icu(day) - week.weekendOnset, DAYS);
    return fromOnset <= Math.floorMod(week.weekendCease - week.weekendOnset, DAYS);
  }

  /** ICU counts from Sunday as 1, ISO from Monday. */
  private static int icu(DayOfWeek day) {
    return day.getValue() % DAYS + 1;
  }
}
