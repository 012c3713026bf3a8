package org.passage.referrals.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.passage.chassis.store.Ids;
import org.passage.chassis.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Harbour in Italy refers to Sunrise in Moldova, on a Monday morning in November 2026. Each test
 * has a case of its own, which Harbour owns, and her consent to sharing it with Sunrise.
 */
@ServiceTest
@Import(Journey.MondayMorning.class)
public abstract class Journey {
  protected final CaseService cases = new CaseService();
  protected final String caseId = Ids.next("cas");

  private final Set<String> assured = new HashSet<>();

  @Autowired protected MockMvc mvc;

  @DynamicPropertySource
  static void caseService(DynamicPropertyRegistry settings) {
    settings.add("passage.services.cases", CaseService::uri);
    settings.add("spring.security.oauth2.client.provider.passage.token-uri", CaseService::tokenUri);
    settings.add("passage.allowances.ceilings.travel-allowance.EUR", () -> "300.00");
    settings.add("passage.allowances.ceilings.return-grant.EUR", () -> "1500.00");
  }

  @BeforeEach
  void caseWithConsent() {
    cases.reset();
    cases.owns(caseId);
    cases.consent(caseId, "sunrise", "granted");
  }

  protected Person harbour() {
    return new Person(mvc, "harbour", "referral-officer");
  }

  protected Person sunrise() {
    return new Person(mvc, "sunrise", "referral-officer");
  }

  protected Person stranger() {
    return new Person(mvc, "stranger", "referral-officer");
  }

  protected String newReferral() {
    return newReferral(
        "referred-by-partner", "{\"referredBy\": {\"kind\": \"ngo\", \"name\": \"Casa\"}}");
  }

  protected String newReferral(String scenario, String entry) {
    return """
    {"caseId": "%s", "scenario": "%s", "entry": %s, "receivingOrganizationId": "sunrise",
     "country": "MD", "urgency": "urgent", "choice": "accepted"}
    """
        .formatted(caseId, scenario, entry);
  }

  /** A referral as Harbour opened it. */
  protected String referral() {
    return harbour().post("/referrals", newReferral()).is(201).id();
  }

  protected String etag(String referralId) {
    return String.valueOf(harbour().get("/referrals/" + referralId).is(200).etag());
  }

  /** Sends a message as of what is there now. */
  protected Answer send(Person sender, String referralId, String message) {
    return sender.post("/referrals/" + referralId + "/messages", message, etag(referralId));
  }

  /** Both sides have sent the first four of the six messages. */
  protected void readyToDepart(String referral) {
    send(harbour(), referral, "{\"step\": \"request-notification\"}").is(201);
    send(sunrise(), referral, "{\"step\": \"request-confirmation\"}").is(201);
    send(
            harbour(),
            referral,
            "{\"step\": \"reintegration-request\", \"assistance\": [\"housing\"]}")
        .is(201);
    send(sunrise(), referral, "{\"step\": \"reintegration-confirmation\"}").is(201);
  }

  /** An agency in Moldova that is qualified until a day, as Harbour attests. */
  protected String agency(String validUntil) {
    return harbour()
        .post(
            "/agencies",
            """
            {"name": "Welcome", "country": "MD", "organizationId": "sunrise",
             "qualifications": [{"code": "arrival-assistance", "validUntil": "%s"}]}
            """
                .formatted(validUntil))
        .is(201)
        .id();
  }

  /** A direct flight from Rome to Chisinau, on the clocks of both, met by an agency. */
  protected static String flight(String departs, String arrives, String metBy) {
    return """
    {"legs": [{"mode": "air", "carrier": "Example Air 712",
               "from": {"place": "Rome FCO", "country": "IT", "at": "%s", "zone": "Europe/Rome"},
               "to": {"place": "Chisinau RMO", "country": "MD", "at": "%s", "zone": "Europe/Chisinau"}}],
     "documents": [{"kind": "passport", "validUntil": "2031-06-30"}], "atRisk": ["TR"],
     "metBy": "%s"}
    """
        .formatted(departs, arrives, metBy);
  }

  protected static String mondayMorning(String metBy) {
    return flight("2026-12-07T06:15", "2026-12-07T09:40", metBy);
  }

  protected static String saturdayNight(String metBy) {
    return flight("2026-12-05T19:45", "2026-12-05T23:10", metBy);
  }

  protected Person supervisor() {
    return new Person(mvc, "harbour", "case-supervisor");
  }

  /** What Harbour knows of Moldova; all the same for each indicator. */
  protected static String profile(String country, String rating) {
    String ratings =
        Stream.of(
                "trafficking-extent",
                "expected-caseload",
                "criminal-control",
                "reprisal-capacity",
                "law-enforcement-capacity",
                "corruption",
                "government-commitment")
            .map(it ->
                "{\"indicator\": \"%s\", \"rating\": \"%s\", \"source\": \"Report\", \"asOf\": \"2026-11-02\"}"
                    .formatted(it, rating))
            .collect(Collectors.joining(", "));
    return "{\"country\": \"%s\", \"ratings\": [%s]}".formatted(country, ratings);
  }

  /** Somebody asks how safe her journey is. */
  protected Answer assess(String referralId) {
    return harbour()
        .post("/referrals/" + referralId + "/security-assessments", "{\"fromCountry\": \"IT\"}");
  }

  /** A supervisor decides. */
  protected Answer decide(Person by, String referralId, Answer assessed, String verdict) {
    return by.post(
        "/referrals/" + referralId + "/security-assessments/" + assessed.id() + "/decision",
        "{\"verdict\": \"%s\", \"reasons\": \"She is met.\"}".formatted(verdict),
        assessed.etag());
  }

  /** Her journey is found to be safe enough. */
  protected Answer assured(String referralId) {
    if (harbour().get("/country-profiles?country=MD").texts("$.items[*]").isEmpty()) {
      harbour().post("/country-profiles", profile("MD", "moderate")).is(201);
    }
    return decide(supervisor(), referralId, assess(referralId).is(201), "approved").is(200);
  }

  /** All who have a say in her departure agree, and that is put on record. */
  protected void agreed(String referralId) {
    String consensus = "/referrals/" + referralId + "/consensus";
    Answer now = harbour().get(consensus).is(200);
    for (String role : List.of("beneficiary", "guardian", "sending-organization")) {
      String named = "{\"role\": \"%s\", \"name\": \"Somebody\"}".formatted(role);
      now = harbour().post(consensus + "/stakeholders", named, now.etag()).is(201);
    }
    allAgree(referralId);
  }

  /** Whoever has a say says yes, to what is planned now, and that is put on record. */
  protected void allAgree(String referralId) {
    String consensus = "/referrals/" + referralId + "/consensus";
    Answer now = harbour().get(consensus).is(200);
    for (String stakeholder : now.texts("$.stakeholders[*].id")) {
      String positions = consensus + "/stakeholders/" + stakeholder + "/positions";
      now = harbour().post(positions, "{\"stance\": \"agrees\"}", now.etag()).is(200);
    }
    harbour()
        .post(consensus + "/conclusion", "{\"summary\": \"She returns.\"}", now.etag())
        .is(200);
  }

  /** Proposes an itinerary of a journey that is safe enough, and to which all agree. */
  protected Answer propose(String referralId, String itinerary) {
    if (assured.add(referralId)) {
      assured(referralId);
      agreed(referralId);
    }
    return harbour().post("/referrals/" + referralId + "/itineraries", itinerary, etag(referralId));
  }

  /** Asks the agency of an itinerary to meet her. */
  protected Answer ask(String referralId, String itineraryId) {
    return harbour().post(meeting(referralId, itineraryId), "", etag(referralId));
  }

  /** Says, as somebody, whether the agency meets her. */
  protected Answer answer(Person who, String referralId, String itineraryId, String answer) {
    return who.put(meeting(referralId, itineraryId) + "/answer", answer, etag(referralId));
  }

  /** An itinerary whose agency has accepted to meet her. */
  protected String accepted(String referralId, String itinerary) {
    String id = propose(referralId, itinerary).is(201).id();
    ask(referralId, id).is(200);
    answer(sunrise(), referralId, id, "{\"answer\": \"accepted\"}").is(200);
    return id;
  }

  protected static String meeting(String referralId, String itineraryId) {
    return "/referrals/" + referralId + "/itineraries/" + itineraryId + "/meeting";
  }

  protected Answer confirm(String referralId, String itineraryId) {
    return harbour()
        .post(
            "/referrals/" + referralId + "/itineraries/" + itineraryId + "/confirmation",
            "",
            etag(referralId));
  }

  /** The moment at which all of it happens. */
  @TestConfiguration(proxyBeanMethods = false)
  static class MondayMorning {
    @Bean
    Clock clock() {
      return Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    }
  }
}
