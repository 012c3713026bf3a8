package org.passage.acceptance.journey;

import static org.passage.acceptance.journey.Way.REFERRALS;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.passage.acceptance.journey.Way.Thing;
import org.passage.acceptance.platform.Answer;
import tools.jackson.databind.JsonNode;

/** From Harbour's care to Sunrise's, across the border, in six messages. */
final class Return {
  private static final String SENDING = "referral-officer@harbour";
  private static final String RECEIVING = "referral-officer@sunrise";
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final ZoneId CHISINAU = ZoneId.of("Europe/Chisinau");

  private final Way way;

  Return(Way way) {
    this.way = way;
  }

  List<Chapter> chapters() {
    return List.of(
        new Chapter("7. She wants to go home: an international referral", this::referral),
        new Chapter("8. Is it safe? And two itineraries", this::travel),
        new Chapter("9. Departure and arrival", this::arrival));
  }

  private void referral() {
    way.join("caseworker@harbour", SENDING);
    Answer refused = open().expect(409);
    way.tell("Without her consent no referral is opened: " + refused.text("/detail"));
    way.consent("\"purpose\": \"sharing\", \"recipient\": \"sunrise\"");
    way.consent("\"purpose\": \"return\"");
    way.share().expect(201);
    way.made(Thing.REFERRAL, open().expect(201).text("/id"));
    way.tell(
        "She consents again, to the return and to sharing with Sunrise. The referral is open.");

    send(
            SENDING,
            "\"step\": \"request-notification\", \"text\": \"She asks for help with her return.\"")
        .expect(201);
    Answer early =
        send(SENDING, "\"step\": \"reintegration-request\", \"assistance\": [\"housing\"]")
            .expect(409);
    way.tell("Out of order is refused: " + early.text("/detail"));
    send(SENDING, "\"step\": \"request-confirmation\"").expect(wrongParty());
    way.tell("Nor can Harbour confirm its own request.");
    send(RECEIVING, "\"step\": \"request-confirmation\"").expect(201);
    send(
            SENDING,
            "\"step\": \"reintegration-request\", \"assistance\": [\"housing\","
                + " \"psychosocial-support\", \"vocational-training\"]")
        .expect(201);
    send(RECEIVING, "\"step\": \"reintegration-confirmation\"").expect(201);
    way.tell("Sunrise confirms the request and the assistance; both sides see the same.");
    awaited();
  }

  private void awaited() {
    JsonNode hers =
        way.as(SENDING)
            .get(REFERRALS + "/overview/referrals?party=sending&limit=100")
            .expect(200)
            .json()
            .at("/items")
            .valueStream()
            .filter(it -> it.path("referralId").asString().equals(way.the(Thing.REFERRAL)))
            .findFirst()
            .orElseThrow(() -> new Answer.Unexpected("The overview does not show her referral"));
    way.tell(
        "The overview says what is awaited: "
            + hers.path("awaited").asString()
            + " from "
            + hers.path("awaitedFrom").asString()
            + ", by "
            + hers.path("dueAt").asString().substring(0, 10)
            + ".");
  }

  private static int wrongParty() {
    return 409;
  }

  private Answer open() {
    return way.as(SENDING)
        .post(
            REFERRALS + "/referrals",
            """
            {"caseId": "%s", "scenario": "referred-by-partner",
             "entry": {"referredBy": {"kind": "police", "name": "Anti-trafficking unit"}},
             "receivingOrganizationId": "sunrise", "country": "MD", "urgency": "routine", "choice": "accepted"}\
            """
                .formatted(way.the(Thing.CASE)));
  }

  private Answer send(String sender, String content) {
    String eTag = way.as(sender).get(hers()).expect(200).eTag();
    return way.as(sender).post(hers() + "/messages", eTag, "{" + content + "}");
  }

  private String hers() {
    return REFERRALS + "/referrals/" + way.the(Thing.REFERRAL);
  }

  private void travel() {
    LocalDate today = LocalDate.now(ROME);
    Answer agency =
        way.as(RECEIVING)
            .post(
                REFERRALS + "/agencies",
                """
                {"name": "Sunrise Association", "country": "MD", "organizationId": "sunrise",
                 "qualifications": [{"code": "arrival-assistance", "validUntil": "%s"}]}\
                """
                    .formatted(today.plusYears(1)))
            .expect(201);
    way.made(Thing.AGENCY, agency.text("/id"));

    LocalDate saturday = today.plusDays(7).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    Answer late = propose(saturday, 19, 50).expect(201).expect("/acceptable", "false");
    way.tell("Late on a Saturday:");
    tellFailed(late);
    confirm(late).expect(409);
    way.tell("It cannot be confirmed.");

    Answer morning = morningOfAWorkday(today.plusDays(7));
    Answer unsafe = confirm(morning).expect(409);
    way.tell("Nor can one in the morning of a working day, yet: " + unsafe.text("/detail"));
    new Departure(way).assess();
    confirm(morning).expect(200);
    way.tell(
        "In the morning of a working day, by air, met by Sunrise: "
            + morning.text("/score")
            + " of 100 points, confirmed.");
  }

  private Answer confirm(Answer itinerary) {
    String eTag = way.as(SENDING).get(hers()).expect(200).eTag();
    return way.as(SENDING)
        .post(hers() + "/itineraries/" + itinerary.text("/id") + "/confirmation", eTag, "{}");
  }

  /** A public holiday may be in the way, so the days after are tried too. */
  private Answer morningOfAWorkday(LocalDate from) {
    for (LocalDate day = from; day.isBefore(from.plusDays(14)); day = day.plusDays(1)) {
      Answer proposed = propose(day, 6, 40).expect(201);
      if (proposed.text("/acceptable").equals("true")) {
        return proposed;
      }
    }
    throw new Answer.Unexpected("No working day in two weeks on which she may arrive");
  }

  private Answer propose(LocalDate day, int hour, int minute) {
    ZonedDateTime departure = day.atTime(hour, minute).atZone(ROME);
    ZonedDateTime arrival = departure.plusMinutes(150).withZoneSameInstant(CHISINAU);
    String eTag = way.as(SENDING).get(hers()).expect(200).eTag();
    return way.as(SENDING)
        .post(
            hers() + "/itineraries",
            eTag,
            """
            {"legs": [{"mode": "air", "carrier": "Example Air 712", "from": "Rome FCO", "to": "Chisinau RMO",
                       "departsAt": "%s", "arrivesAt": "%s", "arrivalZone": "Europe/Chisinau"}],
             "metBy": "%s"}\
            """
                .formatted(
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(departure),
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(arrival),
                    way.the(Thing.AGENCY)));
  }

  private void tellFailed(Answer checked) {
    checked
        .json()
        .at("/verdicts")
        .valueStream()
        .filter(it -> it.path("outcome").asString().equals("failed"))
        .forEach(it -> way.tell("  - " + it.path("reason").asString()));
  }

  private void arrival() {
    Instant departure = Instant.now().minus(20, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    send(
            SENDING,
            "\"step\": \"post-departure-notification\", \"departedAt\": \"%s\", \"expectedArrivalAt\": \"%s\""
                .formatted(departure, departure.plus(4, ChronoUnit.HOURS)))
        .expect(201);
    String alarm = alarm();
    send(
            RECEIVING,
            "\"step\": \"arrival-confirmation\", \"arrivedAt\": \"%s\""
                .formatted(departure.plus(18, ChronoUnit.HOURS)))
        .expect(201);
    way.as(SENDING).get(hers()).expect(200).expect("/state", "arrived");
    way.tell(
        "She had missed her connection, slept at the airport, and was met on arrival. Sunrise confirms it.");
    closed(alarm);
  }

  /** She was expected hours ago, and nobody has confirmed that she has come. */
  private String alarm() {
    String expected = hers() + "/expected-arrival";
    String alarm =
        REFERRALS + "/arrival-alarms/" + way.as(SENDING).get(expected).expect(200).text("/alarmId");
    Answer raised = way.as(RECEIVING).get(alarm).expect(200).expect("/state", "alarmed");
    way.tell(
        "She was expected hours ago and nobody confirms that she has come: an alarm of level "
            + raised.text("/level")
            + " at both organizations.");
    way.tell("At the first level were told: " + told(raised) + ".");
    way.as(RECEIVING)
        .post(
            alarm + "/charges",
            raised.eTag(),
            "{\"doing\": \"We call the airline and our colleague at the airport.\"}")
        .expect(201);
    way.tell("Sunrise takes charge, and the louder calls wait for two hours.");
    return alarm;
  }

  private static String told(Answer alarm) {
    return String.join(
        ", ", alarm.json().at("/calls/0/told").valueStream().map(JsonNode::asString).toList());
  }

  /** The confirmation is heard of a moment later. */
  private void closed(String alarm) {
    Instant end = Instant.now().plusSeconds(20);
    Answer now = way.as(SENDING).get(alarm).expect(200);
    while (!now.text("/state").equals("closed") && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(200_000_000);
      now = way.as(SENDING).get(alarm).expect(200);
    }
    now.expect("/closing/outcome", "arrived");
    way.tell("That closes the alarm, at both organizations.");
  }
}
