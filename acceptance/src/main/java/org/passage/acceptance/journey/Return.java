package org.passage.acceptance.journey;

import static org.passage.acceptance.journey.Way.REFERRALS;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
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
    new Needed(way).tell();

    reworded(
        send(
                SENDING,
                "\"step\": \"request-notification\", \"text\": \"She asks for help with her return.\"")
            .expect(201));
    Answer early =
        send(SENDING, "\"step\": \"reintegration-request\", \"assistance\": [\"housing\"]")
            .expect(409);
    way.tell("Out of order is refused: " + early.text("/detail"));
    send(SENDING, "\"step\": \"request-confirmation\"").expect(wrongParty());
    way.tell("Nor can Harbour confirm its own request.");
    send(RECEIVING, "\"step\": \"request-confirmation\"").expect(201);
    Enclosed enclosed = new Enclosed(way, hers());
    String certificate = enclosed.certificate(SENDING, read(SENDING));
    enclosed.unknown(RECEIVING, certificate);
    send(
            SENDING,
            "\"step\": \"reintegration-request\", \"assistance\": [\"housing\","
                + " \"psychosocial-support\", \"vocational-training\"], \"attachmentIds\": [\""
                + certificate
                + "\"]")
        .expect(201);
    enclosed.read(RECEIVING, certificate);
    send(RECEIVING, "\"step\": \"reintegration-confirmation\"").expect(201);
    way.tell("Sunrise confirms the request and the assistance; both sides see the same.");
    awaited();
    new Advice(way).walk();
  }

  private void reworded(Answer sent) {
    String message = hers() + "/messages/" + sent.text("/id");
    Answer reworded =
        way.as(SENDING)
            .post(
                message + "/amendments",
                sent.eTag(),
                """
                {"reason": "She thought of it later.",
                 "message": {"step": "request-notification", "text": "She asks for help with her return, and for a lawyer."}}\
                """)
            .expect(201);
    way.as(RECEIVING).post(message + "/receipt", reworded.eTag(), "").expect(201);
    way.tell(
        "Harbour asks for one thing more in the same message; what it said before stays, and Sunrise says that it has read it.");
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
    return way.as(sender).post(hers() + "/messages", read(sender), "{" + content + "}");
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
                 "profile": {
                   "services": [{"key": "arrival", "name": "First days", "status": "active",
                                 "assistance": ["psychosocial-support", "legal"], "languages": ["ron", "rus"]}],
                   "locations": [{"key": "office", "kind": "physical", "country": "MD",
                                  "latitude": 47.02, "longitude": 28.83,
                                  "schedules": [{"rule": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "opensAt": "06:00", "closesAt": "22:00"}]}],
                   "offerings": [{"service": "arrival", "location": "office"}]}}\
                """)
            .expect(201);
    way.made(Thing.AGENCY, agency.text("/id"));
    way.as(SENDING)
        .post(
            REFERRALS + "/agencies/" + agency.text("/id") + "/qualifications",
            agency.eTag(),
            "{\"code\": \"arrival-assistance\", \"validUntil\": \"%s\"}"
                .formatted(today.plusYears(1)))
        .expect(200);
    Answer near =
        way.as(SENDING)
            .get(
                REFERRALS
                    + "/agencies?qualified=true&service=legal&language=ron&near=46.93;28.93&withinKm=50")
            .expect(200);
    way.tell(
        "In the directory: "
            + near.text("/items/0/name")
            + ", "
            + near.text("/items/0/distanceKm")
            + " km from the airport, speaks Romanian; Harbour attests that it meets people on arrival.");

    LocalDate saturday = today.plusDays(7).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    Answer late = propose(saturday, 19, 50).expect(201).expect("/acceptable", "false");
    way.tell("Late on a Saturday:");
    tellFailed(late);
    step("/confirmation", hers() + "/itineraries/" + late.text("/id")).expect(409);
    way.tell("It cannot be confirmed.");

    Answer morning = morningOfAWorkday(today.plusDays(7));
    way.tell(
        "In the morning of a working day, by air: " + morning.text("/score") + " of 100 points.");
    meeting(hers() + "/itineraries/" + morning.text("/id"));
  }

  private void meeting(String itinerary) {
    step("/confirmation", itinerary).expect(409);
    way.tell("Nobody has agreed to meet her yet, so it cannot be confirmed either.");
    step("/meeting", itinerary).expect(200).expect("/state", "provisional");
    way.tell("Sunrise is asked to meet her, and has its advance notification.");
    way.as(RECEIVING)
        .put(itinerary + "/meeting/answer", read(RECEIVING), "{\"answer\": \"accepted\"}")
        .expect(200);
    way.as(SENDING)
        .put(
            itinerary + "/arrangements",
            read(SENDING),
            """
            {"escorts": [{"kind": "social-worker", "name": "Ada Example", "phone": "+390600000001",
                          "fromLeg": 1, "toLeg": 1, "reason": "She has never flown."}],
             "contacts": [{"name": "Duty officer", "role": "By day and night", "phone": "+390600000002"}]}\
            """)
        .expect(200);
    Answer unsafe = step("/confirmation", itinerary).expect(409);
    way.tell("She will be met, and still it cannot be confirmed: " + unsafe.text("/detail"));
    new Departure(way).assess();
    new Preparation(way).walk();
    step("/confirmation", itinerary).expect(200).expect("/state", "confirmed");
    way.as(SENDING).get(itinerary + "/travel-letter?language=eng").expect(200);
    way.tell("Now it is confirmed. Somebody travels with her, and she carries a letter.");
  }

  private Answer step(String what, String itinerary) {
    return way.as(SENDING).post(itinerary + what, read(SENDING), "{}");
  }

  private String read(String who) {
    return way.as(who).get(hers()).expect(200).eTag();
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
    return way.as(SENDING)
        .post(
            hers() + "/itineraries",
            read(SENDING),
            """
            {"legs": [{"mode": "air", "carrier": "Example Air 712",
                       "from": {"place": "Rome FCO", "country": "IT", "at": "%s", "zone": "%s"},
                       "to": {"place": "Chisinau RMO", "country": "MD", "at": "%s", "zone": "%s"}}],
             "atRisk": ["TR"], "documents": [{"kind": "travel-document", "validUntil": "%s"}],
             "metBy": "%s"}\
            """
                .formatted(
                    departure.toLocalDateTime(),
                    ROME,
                    arrival.toLocalDateTime(),
                    CHISINAU,
                    day.plusYears(3),
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
    new Needed(way).done();
  }

  /** She was expected hours ago, and nobody has confirmed that she has come. */
  private String alarm() {
    String expected = hers() + "/expected-arrival";
    Answer late = way.soon(SENDING, expected, it -> !it.text("/alarmId").isEmpty());
    String alarm = REFERRALS + "/arrival-alarms/" + late.text("/alarmId");
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

  private void closed(String alarm) {
    way.soon(SENDING, alarm, it -> it.text("/state").equals("closed"))
        .expect("/closing/outcome", "arrived");
    way.tell("That closes the alarm, at both organizations.");
  }
}
