package org.passage.referrals.itinerary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.agency.Agency;
import org.passage.referrals.agency.Qualification;
import org.passage.referrals.agency.QualificationCode;

/** A direct flight from Rome to Chisinau on a Monday morning, met by a qualified agency. */
final class JourneyBuilder {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private String country = "MD";
  private @Nullable Agency metBy = agency("MD", LocalDate.parse("2027-12-31"));
  private List<Leg> legs =
      List.of(leg(TravelMode.AIR, "FCO", "RMO", "2027-03-01T07:15", "2027-03-01T10:40"));

  static JourneyBuilder journey() {
    return new JourneyBuilder();
  }

  static Agency agency(String country, LocalDate validUntil) {
    return new Agency(
        "agn_welcome",
        1,
        "sunrise",
        "Welcome",
        country,
        null,
        List.of(new Qualification(QualificationCode.ARRIVAL_ASSISTANCE, "sunrise", validUntil)),
        List.of());
  }

  static Leg leg(TravelMode mode, String from, String to, String departs, String arrives) {
    return leg(mode, from, to, departs, arrives, "Europe/Chisinau");
  }

  /** A leg with both times on the clocks of the place of arrival. */
  static Leg leg(
      TravelMode mode, String from, String to, String departs, String arrives, String zone) {
    return new Leg(mode, "Carrier", from, to, at(departs, zone), at(arrives, zone), zone);
  }

  private static Instant at(String local, String zone) {
    return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
  }

  JourneyBuilder to(String receiving, String zone, String arrives) {
    String departs = LocalDateTime.parse(arrives).minusHours(3).toString();
    country = receiving;
    legs = List.of(leg(TravelMode.AIR, "FCO", "XXX", departs, arrives, zone));
    return this;
  }

  JourneyBuilder arrivingAt(String local) {
    return to("MD", "Europe/Chisinau", local);
  }

  JourneyBuilder legs(Leg... all) {
    legs = new ArrayList<>(List.of(all));
    return this;
  }

  JourneyBuilder metBy(@Nullable Agency agency) {
    metBy = agency;
    return this;
  }

  Journey build() {
    return new Journey(legs, country, metBy, NOW);
  }

  Journey at(Instant now) {
    return new Journey(legs, country, metBy, now);
  }
}
