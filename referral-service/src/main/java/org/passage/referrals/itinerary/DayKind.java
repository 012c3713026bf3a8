package org.passage.referrals.itinerary;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.Calendar.WeekData;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a day is in a country: weekends by Unicode CLDR, public holidays of the whole country by
 * Jollyday.
 */
enum DayKind {
  WORKING,
  WEEKEND,
  PUBLIC_HOLIDAY,
  /** No weekend, but the country's public holidays are not known. */
  NO_HOLIDAY_DATA;

  private static final int DAYS = 7;
  private static final Set<String> CALENDARS = HolidayManager.getSupportedCalendarCodes();

  static DayKind of(LocalDate day, String country) {
    if (weekend(day.getDayOfWeek(), country)) {
      return WEEKEND;
    }
    if (!CALENDARS.contains(country)) {
      return NO_HOLIDAY_DATA;
    }
    return HolidayManager.getInstance(ManagerParameters.create(country))
            .isHoliday(day, HolidayType.PUBLIC_HOLIDAY)
        ? PUBLIC_HOLIDAY
        : WORKING;
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
