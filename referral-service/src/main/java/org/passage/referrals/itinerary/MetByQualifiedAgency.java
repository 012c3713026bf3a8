package org.passage.referrals.itinerary;

import static org.passage.referrals.agency.QualificationCode.ARRIVAL_ASSISTANCE;

import java.time.LocalDate;
import org.passage.referrals.agency.Agency;

/** Met on arrival, in that country, by an agency that is qualified on that day: no exception. */
record MetByQualifiedAgency() implements Rule {
  @Override
  public Finding judge(Journey journey) {
    Agency agency = journey.reception().agency();
    if (agency == null) {
      return Finding.failed("Nobody meets her on arrival.");
    }
    if (!agency.country().equals(journey.country())) {
      return Finding.failed(
          agency.name() + " works in " + agency.country() + ", not in " + journey.country() + ".");
    }
    LocalDate day = journey.arrival().toLocalDate();
    if (!agency.qualified(ARRIVAL_ASSISTANCE, day)) {
      return Finding.failed(
          agency.name() + " is not qualified for arrival assistance on " + day + ".");
    }
    return Finding.passed(agency.name() + ", qualified for arrival assistance, meets her.");
  }
}
