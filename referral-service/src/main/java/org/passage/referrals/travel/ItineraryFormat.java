package org.passage.referrals.travel;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.Problem.FieldError;
import org.passage.referrals.api.ItineraryRuleV1;
import org.passage.referrals.api.ItineraryV1;
import org.passage.referrals.api.LegV1;
import org.passage.referrals.api.OutcomeV1;
import org.passage.referrals.api.TravelModeV1;
import org.passage.referrals.api.VerdictV1;
import org.passage.referrals.itinerary.Itinerary;
import org.passage.referrals.itinerary.Leg;
import org.passage.referrals.itinerary.TravelMode;
import org.passage.referrals.itinerary.Verdict;

/** Between the contract's forms and an itinerary; refuses what cannot be. */
final class ItineraryFormat {
  private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
  private static final Duration LONGEST_LEG = Duration.ofDays(10);
  private static final Duration FARTHEST = Duration.ofDays(731);

  private final List<FieldError> errors = new ArrayList<>();

  /**
   * The legs of an itinerary.
   *
   * @throws InvalidInput naming every field that cannot be
   */
  List<Leg> legs(List<LegV1> given, Instant now) {
    for (int i = 0; i < given.size(); i++) {
      check("/legs/" + i, given.get(i), now);
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return given.stream().map(ItineraryFormat::leg).toList();
  }

  private void check(String pointer, LegV1 leg, Instant now) {
    if (!ZONES.contains(leg.getArrivalZone())) {
      errors.add(new FieldError(pointer + "/arrivalZone", "is not an IANA time zone"));
    }
    if (leg.getDepartsAt().isBefore(now.minus(FARTHEST))
        || leg.getDepartsAt().isAfter(now.plus(FARTHEST))) {
      errors.add(new FieldError(pointer + "/departsAt", "must be within two years"));
    } else if (!leg.getArrivesAt().isAfter(leg.getDepartsAt())) {
      errors.add(new FieldError(pointer + "/arrivesAt", "must be after the departure"));
    } else if (leg.getArrivesAt().isAfter(leg.getDepartsAt().plus(LONGEST_LEG))) {
      errors.add(
          new FieldError(pointer + "/arrivesAt", "must be within ten days of the departure"));
    }
  }

  private static Leg leg(LegV1 it) {
    return new Leg(
        TravelMode.valueOf(it.getMode().name()),
        it.getCarrier(),
        it.getFrom(),
        it.getTo(),
        it.getDepartsAt().truncatedTo(ChronoUnit.SECONDS),
        it.getArrivesAt().truncatedTo(ChronoUnit.SECONDS),
        it.getArrivalZone());
  }

  static ItineraryV1 full(Itinerary it) {
    return new ItineraryV1(
            it.id(),
            it.legs().stream().map(ItineraryFormat::leg).toList(),
            it.judgement().verdicts().stream().map(ItineraryFormat::verdict).toList(),
            it.judgement().acceptable(),
            it.judgement().score(),
            it.checkedAt())
        .metBy(it.metBy())
        .confirmedAt(it.confirmedAt());
  }

  private static LegV1 leg(Leg it) {
    return new LegV1(
        TravelModeV1.valueOf(it.mode().name()),
        it.carrier(),
        it.from(),
        it.to(),
        it.departsAt(),
        it.arrivesAt(),
        it.arrivalZone());
  }

  private static VerdictV1 verdict(Verdict it) {
    return new VerdictV1(
        ItineraryRuleV1.valueOf(it.rule().name()),
        OutcomeV1.valueOf(it.outcome().name()),
        it.weight(),
        it.points(),
        it.reason());
  }
}
