package org.passage.referrals.itinerary;

/**
 * The rules of international travel (procedure row I). That legs follow upon each other in place
 * and time is no rule: what does not is no itinerary.
 */
public enum ItineraryRule {
  ARRIVES_EARLY(new ArrivesEarly()),
  ARRIVES_ON_WORKING_DAY(new ArrivesOnWorkingDay()),
  MET_BY_QUALIFIED_AGENCY(new MetByQualifiedAgency()),
  SAFE_TRANSIT(new SafeTransit()),
  DOCUMENTS_VALID(new DocumentsValid()),
  PREFERS_AIR(new PrefersAir()),
  FEW_TRANSITS(new FewTransits()),
  TIME_TO_CHANGE(new TimeToChange()),
  NO_NIGHT_IN_TRANSIT(new NoNightInTransit()),
  ARRIVES_IN_RECEIVING_COUNTRY(new ArrivesInReceivingCountry()),
  IN_THE_FUTURE(new InTheFuture());

  private final Rule rule;

  ItineraryRule(Rule rule) {
    this.rule = rule;
  }

  Verdict judge(Journey journey) {
    Finding found = rule.judge(journey);
    int weight = journey.rulebook().weight(this);
    int points = (int) Math.round(weight * found.share());
    return new Verdict(this, found.outcome(), weight, points, found.reason());
  }
}
