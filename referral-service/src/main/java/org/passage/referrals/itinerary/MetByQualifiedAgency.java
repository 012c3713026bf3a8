package org.passage.referrals.itinerary;

import static org.passage.referrals.agency.QualificationCode.ARRIVAL_ASSISTANCE;
import static org.passage.referrals.itinerary.ItineraryRule.MET_BY_QUALIFIED_AGENCY;

import java.time.LocalDate;
import org.passage.referrals.agency.Agency;

/** Met on arrival, in that country, by an agency that is qualified on that day: no exception. */
record MetByQualifiedAgency() implements Rule {
  @Override
  public Verdict judge(Journey journey) {
    Agency agency = journey.metBy();
    if (agency == null) {
      return MET_BY_QUALIFIED_AGENCY.failed("Nobody meets her on arrival.");
    }
    if (!agency.country().equals(journey.country())) {
      return MET_BY_QUALIFIED_AGENCY.failed(
          agency.name() + " works in " + agency.country() + ", not in " + journey.country() + ".");
    }
    LocalDate day = journey.arrival().toLocalDate();
    if (!agency.qualified(ARRIVAL_ASSISTANCE, day)) {
      return MET_BY_QUALIFIED_AGENCY.failed(
          agency.name() + " is not qualified for arrival assistance on " + day + ".");
    }
    return MET_BY_QUALIFIED_AGENCY.passed(
        agency.name() + ", qualified for arrival assistance, meets her.");
  }
}
