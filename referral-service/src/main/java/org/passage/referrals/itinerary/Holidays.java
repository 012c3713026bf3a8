package org.passage.referrals.itinerary;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The public holidays of places, by year; each year is worked out once. */
final class Holidays {
  private static final Set<String> CALENDARS = HolidayManager.getSupportedCalendarCodes();
  private static final int MOST_YEARS = 2_000;
  private static final int COUNTRY_AND_DASH = 3;
  private static final LoadingCache<Key, Set<LocalDate>> YEARS =
      Caffeine.newBuilder().maximumSize(MOST_YEARS).build(Holidays::load);

  private Holidays() {}

  static boolean known(String country) {
    return CALENDARS.contains(country);
  }

  /** Those of the country, and where they are known those of its subdivision too. */
  static Set<LocalDate> of(Place place, int year) {
    String subdivision = place.subdivision();
    String part =
        subdivision == null ? "" : subdivision.substring(COUNTRY_AND_DASH).toLowerCase(Locale.ROOT);
    return YEARS.get(new Key(place.country(), part, year));
  }

  private static Set<LocalDate> load(Key key) {
    HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(key.country()));
    Year year = Year.of(key.year());
    boolean local = manager.getCalendarHierarchy().getChildren().containsKey(key.part());
    Set<Holiday> found =
        local
            ? manager.getHolidays(year, HolidayType.PUBLIC_HOLIDAY, key.part())
            : manager.getHolidays(year, HolidayType.PUBLIC_HOLIDAY);
    return found.stream().map(Holiday::getDate).collect(Collectors.toUnmodifiableSet());
  }

  private record Key(String country, String part, int year) {}
}
