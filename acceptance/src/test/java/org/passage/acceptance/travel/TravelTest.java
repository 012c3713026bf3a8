package org.passage.acceptance.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.departure.Departing;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** Her way back (procedure row I): judged, met, told, arranged. */
@ExtendWith(RunningPlatform.class)
class TravelTest {
  private static final Api.As CASEWORKER = API.as("caseworker@harbour");
  private static final Api.As SENDING = API.as("referral-officer@harbour");
  private static final Api.As RECEIVING = API.as("referral-officer@sunrise");
  private static final String BASE = "/api/referrals/v1";

  private String caseId = "";
  private String referral = "";
  private String agency = "";

  @BeforeEach
  void openReferral() {
    caseId = Owned.newCase("caseworker@harbour").text("/id");
    String her = "/api/cases/v1/cases/" + caseId;
    CASEWORKER
        .put(
            her + "/care-team/" + API.idOf("referral-officer@harbour"),
            CASEWORKER.get(her + "/care-team").expect(200).eTag(),
            "")
        .expect(200);
    consent("granted");
    CASEWORKER
        .post(
            her + "/shares",
            "{\"recipient\": \"sunrise\", \"purposes\": [\"referral\", \"return\"]}")
        .expect(201);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> SENDING.get(her + "/access").status() == 200);
    Answer opened =
        SENDING
            .post(
                BASE + "/referrals",
                """
                {"caseId": "%s", "scenario": "direct-approach", "entry": {"approachedBy": "self"},
                 "receivingOrganizationId": "sunrise", "country": "NP", "urgency": "routine", "choice": "accepted"}\
                """
                    .formatted(caseId))
            .expect(201);
    referral = BASE + "/referrals/" + opened.text("/id");
    agency =
        SENDING
            .post(
                BASE + "/agencies",
                """
                {"name": "Welcome Kathmandu", "country": "NP", "organizationId": "sunrise",
                 "qualifications": [{"code": "arrival-assistance", "validUntil": "%s"}]}\
                """
                    .formatted(LocalDate.now(ZoneOffset.UTC).plusYears(1)))
            .expect(201)
            .text("/id");
  }

  @Test
  void itIsJudgedByTheClocksAndTheWeekOfTheReceivingCountry() {
    Answer saturday = propose(next(6), "09:00", "QA").expect(201).expect("/acceptable", "false");
    assertThat(reasons(saturday, "failed")).singleElement().asString().contains("weekend", "NP");
    Answer sunday = propose(next(7), "09:00", "TR").expect(201).expect("/acceptable", "true");
    assertThat(reasons(sunday, "flagged")).singleElement().asString().contains("not known");
    Answer risky = propose(next(7), "09:00", "QA").expect(201).expect("/acceptable", "true");
    assertThat(reasons(risky, "flagged")).anyMatch(it -> it.contains("at risk"));
    assertThat(SENDING.get(referral + "/itineraries").expect(200).texts("/items", "id"))
        .containsExactly(sunday.text("/id"), risky.text("/id"), saturday.text("/id"));
    assertThat(sunday.text("/rulebook")).isNotEmpty();
  }

  @Test
  void whatIsNoItineraryIsRefusedByItsField() {
    String good = itinerary(next(7), "09:00", "TR");
    refuse(good.replace("Asia/Kathmandu", "Asia/Shangri_La"), "/legs/1/to/zone");
    refuse(good.replace("T09:00", "T01:00"), "/legs/1/to/at");
    refuse(
        good.replaceFirst(
            "(?s)(.*)\"Doha\", \"country\": \"QA\"", "$1\"Dubai\", \"country\": \"AE\""),
        "/legs/1/from/place");
    assertThat(SENDING.get(referral + "/itineraries").expect(200).texts("/items", "id")).isEmpty();
  }

  @Test
  void sheIsMetOrSheDoesNotTravel() {
    String itinerary =
        referral + "/itineraries/" + propose(next(7), "09:00", "TR").expect(201).text("/id");
    refused(step(itinerary + "/confirmation"), "meeting-not-accepted");
    step(itinerary + "/meeting").expect(200).expect("/state", "provisional");
    assertThat(RECEIVING.get(referral + "/travel-notices").expect(200).texts("/items", "kind"))
        .containsExactly("advance");
    refused(answer(SENDING, itinerary, "accepted"), "wrong-party");
    answer(RECEIVING, itinerary, "accepted").expect(200).expect("/answeredBy", "sunrise");
    refused(step(itinerary + "/confirmation"), "security-assessment-needed");
    assured();
    refused(step(itinerary + "/confirmation"), "consensus-missing");
    Departing.agreed(referral);
    step(itinerary + "/confirmation").expect(200).expect("/state", "confirmed");
    Answer letter = SENDING.get(itinerary + "/travel-letter?language=fra").expect(200);
    assertThat(letter.body()).startsWith("%PDF");
    refused(RECEIVING.get(itinerary + "/travel-letter"), "wrong-party");

    answer(RECEIVING, itinerary, "declined").expect(200);
    SENDING.get(itinerary).expect(200).expect("/state", "provisional");
    consent("withdrawn");
    RECEIVING.get(itinerary).expect(404);
    // The referral is suspended a moment after she withdrew, so between reading and cancelling too.
    await()
        .ignoreExceptions()
        .untilAsserted(() ->
            SENDING
                .post(itinerary + "/cancellation", read(), "{\"reason\": \"nobody-meets-her\"}")
                .expect(200)
                .expect("/state", "cancelled"));
    Answer told = SENDING.get(referral + "/travel-notices").expect(200);
    assertThat(told.texts("/items", "kind")).containsExactly("advance", "confirmed", "cancelled");
    assertThat(told.texts("/items", "shared")).containsExactly("true", "true", "false");
  }

  @Test
  void theOtherSideIsToldByEvents() {
    String itinerary =
        referral + "/itineraries/" + propose(next(7), "09:00", "TR").expect(201).text("/id");
    step(itinerary + "/meeting").expect(200);
    Api.As partner = API.asClient("sunrise-api", "cases referrals");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(events(partner)).contains("meeting-asked", "travel-notified"));
  }

  /** A supervisor answers for her journey. */
  private void assured() {
    CASEWORKER
        .post(
            "/api/cases/v1/cases/" + caseId + "/risk-assessments",
            """
            {"indicators": {"traffickingExtent": "low", "expectedCaseload": "low", "criminalControl": "low",
               "reprisalCapacity": "low", "lawEnforcementCapacity": "low", "corruption": "low", "governmentCommitment": "low"},
             "cooperatedWithAuthorities": false, "intendsToCooperate": false, "traffickerKnows": false}\
            """)
        .expect(201);
    SENDING
        .post(
            BASE + "/country-profiles",
            Stream.of(
                    "trafficking-extent",
                    "expected-caseload",
                    "criminal-control",
                    "reprisal-capacity",
                    "law-enforcement-capacity",
                    "corruption",
                    "government-commitment")
                .map(it ->
                    """
                    {"indicator": "%s", "rating": "moderate", "source": "Country report", "asOf": "%s"}\
                    """
                        .formatted(it, LocalDate.now(ZoneOffset.UTC)))
                .collect(Collectors.joining(", ", "{\"country\": \"NP\", \"ratings\": [", "]}")))
        .expect(201);
    String assessments = referral + "/security-assessments";
    Answer made = SENDING.post(assessments, "{\"fromCountry\": \"IT\"}").expect(201);
    API.as("case-supervisor@harbour")
        .post(
            assessments + "/" + made.text("/id") + "/decision",
            made.eTag(),
            "{\"verdict\": \"approved\", \"reasons\": \"She is met.\"}")
        .expect(200);
  }

  /** What the feed tells of this referral, from its beginning. */
  private List<String> events(Api.As reader) {
    List<String> types = new ArrayList<>();
    String after = "0";
    while (true) {
      Answer page = reader.get(BASE + "/events?limit=100&after=" + after).expect(200);
      page.json()
          .at("/items")
          .valueStream()
          .filter(it -> referral.endsWith(it.path("subject").asString()))
          .map(it -> it.path("type").asString().replaceAll(".*referrals\\.|\\.v1", ""))
          .forEach(types::add);
      if (page.json().at("/items").isEmpty()) {
        return types;
      }
      after = page.text("/next");
    }
  }

  private void consent(String decision) {
    CASEWORKER
        .post(
            "/api/cases/v1/cases/" + caseId + "/consents",
            """
            {"purpose": "sharing", "recipient": "sunrise", "decision": "%s", "givenBy": "self",
             "method": "oral", "language": "ron", "interpreter": true}\
            """
                .formatted(decision.equals("withdrawn") ? "refused" : decision))
        .expect(201);
  }

  private Answer propose(LocalDate day, String time, String atRisk) {
    return SENDING.post(referral + "/itineraries", read(), itinerary(day, time, atRisk));
  }

  /** By Doha, where she changes planes late in the evening. */
  private String itinerary(LocalDate day, String time, String atRisk) {
    return """
    {"legs": [{"mode": "air", "carrier": "Example Air 132",
               "from": {"place": "Rome FCO", "country": "IT", "at": "%s", "zone": "Europe/Rome"},
               "to": {"place": "Doha", "country": "QA", "at": "%s", "zone": "Asia/Qatar"}},
              {"mode": "air", "carrier": "Example Air 652",
               "from": {"place": "Doha", "country": "QA", "at": "%s", "zone": "Asia/Qatar"},
               "to": {"place": "Kathmandu", "country": "NP", "at": "%s", "zone": "Asia/Kathmandu"}}],
     "atRisk": ["%s"], "documents": [{"kind": "passport", "validUntil": "%s"}], "metBy": "%s"}\
    """
        .formatted(
            day.minusDays(1).atTime(15, 0),
            day.minusDays(1).atTime(22, 30),
            day.minusDays(1).atTime(23, 50),
            day.atTime(LocalTime.parse(time)),
            atRisk,
            day.plusYears(3),
            agency);
  }

  /** A day of the week after the next, by its number from Monday on. */
  private static LocalDate next(int dayOfWeek) {
    LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(14);
    return day.minusDays(day.getDayOfWeek().getValue() - dayOfWeek);
  }

  private Answer step(String path) {
    return SENDING.post(path, read(), "{}");
  }

  private Answer answer(Api.As who, String itinerary, String answer) {
    return who.put(itinerary + "/meeting/answer", read(), "{\"answer\": \"%s\"}".formatted(answer));
  }

  private String read() {
    return SENDING.get(referral).expect(200).eTag();
  }

  private void refuse(String body, String pointer) {
    Answer refused = SENDING.post(referral + "/itineraries", read(), body).expect(400);
    assertThat(refused.texts("/errors", "pointer")).containsExactly(pointer);
  }

  private static void refused(Answer answer, String problem) {
    answer.expect(409).expect("/type", "https://passage.example/problems/" + problem);
  }

  private static List<String> reasons(Answer judged, String outcome) {
    return judged
        .json()
        .at("/verdicts")
        .valueStream()
        .filter(it -> it.path("outcome").asString().equals(outcome))
        .map(it -> it.path("reason").asString())
        .toList();
  }
}
