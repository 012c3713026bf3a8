package org.passage.referrals.itinerary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.agency.Agency;
import org.passage.referrals.agency.Listed;
import org.passage.referrals.agency.Qualification;
import org.passage.referrals.agency.QualificationCode;
import org.passage.referrals.profile.Profile;

/** A direct flight from Rome to Chisinau on a Monday morning, met by a qualified agency. */
final class JourneyBuilder {
  static final Rulebook RULEBOOK = ShippedRulebook.read();
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private String country = "MD";
  private @Nullable Agency metBy = agency("MD", LocalDate.parse("2027-12-31"));
  private List<Leg> legs =
      List.of(leg(TravelMode.AIR, "FCO", "RMO", "2027-03-01T07:15", "2027-03-01T10:40"));
  private Traveller she =
      new Traveller(
          List.of(),
          List.of(),
          List.of(new TravelDocument(TravelDocumentKind.PASSPORT, LocalDate.parse("2031-06-30"))));

  static JourneyBuilder journey() {
    return new JourneyBuilder();
  }

  /** One that is qualified for arrival assistance until a day; for nothing when there is none. */
  static Agency agency(String country, @Nullable LocalDate validUntil) {
    return Agency.list(
        "harbour",
        new Listed("Welcome", country, null, Profile.NONE),
        validUntil == null
            ? List.of()
            : List.of(
                Qualification.attest(
                    QualificationCode.ARRIVAL_ASSISTANCE, "harbour", validUntil, NOW)),
        NOW);
  }

  /** A leg within Moldova, as far as clocks and countries go. */
  static Leg leg(TravelMode mode, String from, String to, String departs, String arrives) {
    return new Leg(mode, "Carrier", stop(from, departs), stop(to, arrives), List.of(), null);
  }

  private static Stop stop(String name, String at) {
    return stop(name, "MD", "Europe/Chisinau", at);
  }

  static Stop stop(String name, String country, String zone, String at) {
    return new Stop(new Place(name, country, null), LocalDateTime.parse(at), zone, null);
  }

  /** A flight of three hours. */
  JourneyBuilder to(String receiving, String zone, String arrives) {
    String departs = LocalDateTime.parse(arrives).minusHours(3).toString();
    country = receiving;
    return legs(
        new Leg(
            TravelMode.AIR,
            "Carrier",
            stop("FCO", receiving, zone, departs),
            stop("XXX", receiving, zone, arrives),
            List.of(),
            null));
  }

  JourneyBuilder arrivingAt(String local) {
    return to("MD", "Europe/Chisinau", local);
  }

  JourneyBuilder legs(Leg... all) {
    legs = List.of(all);
    return this;
  }

  JourneyBuilder metBy(@Nullable Agency agency) {
    metBy = agency;
    return this;
  }

  JourneyBuilder by(Traveller traveller) {
    she = traveller;
    return this;
  }

  Journey build() {
    return at(NOW);
  }

  Journey at(Instant now) {
    return new Journey(new Plan(legs, she), new Reception(country, metBy), RULEBOOK, now);
  }

  Itinerary check() {
    Journey it = build();
    return Itinerary.check(it.plan(), it.reception(), new Judge(RULEBOOK, NOW));
  }
}
