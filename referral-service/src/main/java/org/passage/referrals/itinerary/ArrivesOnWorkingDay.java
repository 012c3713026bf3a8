package org.passage.referrals.itinerary;

import static org.passage.referrals.itinerary.ItineraryRule.ARRIVES_ON_WORKING_DAY;

import java.time.LocalDate;

/** Only in the receiving country's work week: its own weekend, its own public holidays. */
record ArrivesOnWorkingDay() implements Rule {
  @Override
  public Verdict judge(Journey journey) {
    LocalDate day = journey.arrival().toLocalDate();
    String arrives = day + " is ";
    String there = " in " + journey.country() + ".";
    return switch (DayKind.of(day, journey.country())) {
      case WORKING -> ARRIVES_ON_WORKING_DAY.passed(arrives + "a working day" + there);
      case WEEKEND -> ARRIVES_ON_WORKING_DAY.failed(arrives + "a weekend day" + there);
      case PUBLIC_HOLIDAY -> ARRIVES_ON_WORKING_DAY.failed(arrives + "a public holiday" + there);
      case NO_HOLIDAY_DATA ->
          ARRIVES_ON_WORKING_DAY.flagged(
              arrives + "no weekend day" + there + " Its public holidays are not known here.");
    };
  }
}
