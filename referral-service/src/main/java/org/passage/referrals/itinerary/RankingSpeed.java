package org.passage.referrals.itinerary;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.passage.referrals.agency.Agency;
import org.passage.referrals.agency.Listed;
import org.passage.referrals.agency.Qualification;
import org.passage.referrals.agency.QualificationCode;
import org.passage.referrals.profile.Profile;

/**
 * What ranking costs: judges a thousand itineraries of up to four legs, to many countries and on
 * many days, puts them in order, and prints the processor time of the thread that did it. A program
 * of its own, so that nothing else runs beside it.
 */
public final class RankingSpeed {
  private static final int ITINERARIES = 1_000;
  private static final int HUNDREDS = ITINERARIES / 100;
  private static final int WARM_UP = 40;
  private static final int ROUNDS = 11;
  private static final double NANOS_PER_MS = 1_000_000;
  private static final int MOST_LEGS = 4;
  private static final int DAYS = 600;
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Where journeys lead, each on its own clocks. */
  private static final List<String> ENDS =
      List.of(
          "MD Europe/Chisinau",
          "EG Africa/Cairo",
          "NP Asia/Kathmandu",
          "BD Asia/Dhaka",
          "AE Asia/Dubai",
          "IR Asia/Tehran",
          "NG Africa/Lagos",
          "PH Asia/Manila",
          "AU Australia/Sydney",
          "NZ Pacific/Auckland",
          "BR America/Sao_Paulo",
          "WS Pacific/Apia");

  private RankingSpeed() {}

  static void main(String[] args) {
    Judge judge = new Judge(ShippedRulebook.read(), NOW);
    List<Candidate> candidates =
        IntStream.range(0, ITINERARIES).mapToObj(RankingSpeed::candidate).toList();
    double cold = rank(candidates, judge);
    IntStream.range(0, WARM_UP).forEach(round -> rank(candidates, judge));
    double[] rounds =
        IntStream.range(0, ROUNDS).mapToDouble(round -> rank(candidates, judge)).sorted().toArray();
    System.out.println(
        String.format(
            Locale.ROOT,
            "{\"itineraries\": %d, \"cpu_ms_per_100\": %.2f, \"first_cpu_ms_per_100\": %.2f}",
            ITINERARIES,
            rounds[ROUNDS / 2],
            cold));
  }

  /** The processor time in milliseconds that each hundred took. */
  private static double rank(List<Candidate> candidates, Judge judge) {
    long began = THREADS.getCurrentThreadCpuTime();
    List<Itinerary> ranked =
        candidates.stream()
            .map(it -> Itinerary.check(it.plan(), it.reception(), judge))
            .sorted(Itinerary.BEST_FIRST)
            .toList();
    long took = THREADS.getCurrentThreadCpuTime() - began;
    if (ranked.getFirst().judgement().score() < ranked.getLast().judgement().score()) {
      throw new IllegalStateException("The best is not the first");
    }
    return took / NANOS_PER_MS / HUNDREDS;
  }

  private static Candidate candidate(int number) {
    String[] end = ENDS.get(number % ENDS.size()).split(" ");
    Stop from = stop("Start", "IT", "Europe/Rome", departure(number));
    List<Leg> legs = new ArrayList<>();
    for (int left = number % MOST_LEGS; left > 0; left--) {
      Stop to = later(from, "Hub " + left, "TR", "Europe/Istanbul", 3);
      legs.add(leg(TravelMode.AIR, from, to));
      from = later(to, "Hub " + left, "TR", "Europe/Istanbul", 1 + number % 3);
    }
    TravelMode mode = TravelMode.values()[number % TravelMode.values().length];
    legs.add(leg(mode, from, later(from, "End", end[0], end[1], 2 + number % 9)));
    Traveller she =
        new Traveller(
            List.of("BY", "LY"),
            List.of("TR"),
            List.of(new TravelDocument(TravelDocumentKind.PASSPORT, FIRST.plusDays(number))));
    return new Candidate(new Plan(legs, she), new Reception(end[0], agency(end[0])));
  }

  private static LocalDateTime departure(int number) {
    // Never in an hour that the clocks of Rome leave out or go through twice.
    return FIRST.plusDays(number % DAYS).atTime(4 + number % 18, number % 60);
  }

  private static Leg leg(TravelMode mode, Stop from, Stop to) {
    return new Leg(mode, "Example", from, to, List.of(), null);
  }

  private static Stop later(Stop before, String name, String country, String zone, int hours) {
    LocalDateTime at =
        before.moment().plusHours(hours).withZoneSameInstant(ZoneId.of(zone)).toLocalDateTime();
    return stop(name, country, zone, at);
  }

  private static Stop stop(String name, String country, String zone, LocalDateTime at) {
    return new Stop(new Place(name, country, null), at, zone, null);
  }

  private static Agency agency(String country) {
    return Agency.list(
        "example",
        new Listed("Example", country, null, Profile.NONE),
        List.of(
            Qualification.attest(
                QualificationCode.ARRIVAL_ASSISTANCE, "example", FIRST.plusDays(DAYS / 2), NOW)),
        NOW);
  }

  private record Candidate(Plan plan, Reception reception) {}
}
