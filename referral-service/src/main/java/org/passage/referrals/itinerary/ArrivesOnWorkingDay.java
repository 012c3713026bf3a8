package org.passage.referrals.itinerary;

import java.time.LocalDate;

/** Only in the receiving country's work week: its own weekend, its own public holidays. */
record ArrivesOnWorkingDay() implements Rule {
  @Override
  public Finding judge(Journey journey) {
    LocalDate day = journey.arrival().toLocalDate();
    Place place = journey.plan().arrival().place();
    String region = place.subdivision() == null ? place.country() : place.subdivision();
    String arrives = day + " is ";
    String there = " in " + region + ".";
    return switch (DayKind.of(day, place, journey.rulebook().weekends())) {
      case WORKING -> Finding.passed(arrives + "a working day" + there);
      case WEEKEND -> Finding.failed(arrives + "a weekend day" + there);
      case PUBLIC_HOLIDAY -> Finding.failed(arrives + "a public holiday" + there);
      case NO_HOLIDAY_DATA ->
          Finding.flagged(
              arrives + "no weekend day" + there + " Its public holidays are not known here.");
    };
  }
}
