package org.passage.acceptance.departure;

import static org.passage.acceptance.departure.Departing.OFFICER;
import static org.passage.acceptance.departure.Departing.REFERRALS;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.passage.acceptance.platform.Answer;

/** A flight from Rome to Chisinau that passes the rules. */
public final class Flight {
  private static final int TRIES = 21;

  private Flight() {}

  /**
   * Proposed for the morning of a working day of the next weeks; a public holiday may be in the
   * way. Answers its path.
   */
  public static String acceptable(Departing her) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String agency = agency(today);
    LocalDate tuesday = today.plusDays(2).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    for (int tries = 0; tries < TRIES; tries++) {
      Answer proposed =
          OFFICER
              .post(
                  her.referral() + "/itineraries",
                  OFFICER.get(her.referral()).expect(200).eTag(),
                  """
                  {"legs": [{"mode": "air", "carrier": "Example Air 712",
                             "from": {"place": "Rome FCO", "country": "IT", "at": "%1$sT06:15", "zone": "Europe/Rome"},
                             "to": {"place": "Chisinau RMO", "country": "MD", "at": "%1$sT09:40", "zone": "Europe/Chisinau"}}],
                   "metBy": "%2$s"}\
                  """
                      .formatted(tuesday.plusDays(tries), agency))
              .expect(201);
      if (proposed.text("/acceptable").equals("true")) {
        return her.referral() + "/itineraries/" + proposed.text("/id");
      }
    }
    throw new AssertionError("No day in three weeks on which she may arrive");
  }

  /** The same, and Sunrise accepts to meet her. */
  public static String met(Departing her) {
    String itinerary = acceptable(her);
    Answer asked =
        OFFICER
            .post(itinerary + "/meeting", OFFICER.get(her.referral()).expect(200).eTag(), "")
            .expect(200);
    API.as("referral-officer@sunrise")
        .put(itinerary + "/meeting/answer", asked.eTag(), "{\"answer\": \"accepted\"}")
        .expect(200);
    return itinerary;
  }

  private static String agency(LocalDate today) {
    return OFFICER
        .post(
            REFERRALS + "/agencies",
            """
            {"name": "Sunrise Association", "country": "MD", "organizationId": "sunrise",
             "qualifications": [{"code": "arrival-assistance", "validUntil": "%s"}]}\
            """
                .formatted(today.plusYears(1)))
        .expect(201)
        .text("/id");
  }
}
