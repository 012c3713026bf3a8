package org.passage.acceptance.departure;

import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;

/** A case of harbour's with a referral to sunrise, in Moldova. */
public record Departing(String hers, String referral) {
  static final String REFERRALS = "/api/referrals/v1";
  static final Api.As CASEWORKER = API.as("caseworker@harbour");
  static final Api.As OFFICER = API.as("referral-officer@harbour");
  static final Api.As SUPERVISOR = API.as("case-supervisor@harbour");
  private static final Api.As RECEIVING = API.as("referral-officer@sunrise");

  public static Departing anew() {
    return by("direct-approach", "{\"approachedBy\": \"self\"}");
  }

  /** By one of the four scenarios, with its entry data. */
  public static Departing by(String scenario, String entry) {
    String caseId = Owned.newCase("caseworker@harbour").text("/id");
    String hers = "/api/cases/v1/cases/" + caseId;
    join(hers, "referral-officer@harbour");
    for (String purpose :
        new String[] {
          "\"purpose\": \"sharing\", \"recipient\": \"sunrise\"", "\"purpose\": \"return\""
        }) {
      CASEWORKER
          .post(
              hers + "/consents",
              """
              {%s, "decision": "granted", "givenBy": "self", "method": "written",
               "language": "ron", "interpreter": true}\
              """
                  .formatted(purpose))
          .expect(201);
    }
    CASEWORKER
        .post(
            hers + "/shares",
            "{\"recipient\": \"sunrise\", \"purposes\": [\"referral\", \"return\"]}")
        .expect(201);
    Answer opened =
        OFFICER
            .post(
                REFERRALS + "/referrals",
                """
                {"caseId": "%s", "scenario": "%s", "entry": %s,
                 "receivingOrganizationId": "sunrise", "country": "MD", "urgency": "routine", "choice": "accepted"}\
                """
                    .formatted(caseId, scenario, entry))
            .expect(201);
    return new Departing(hers, REFERRALS + "/referrals/" + opened.text("/id"));
  }

  private static void join(String hers, String colleague) {
    String eTag = CASEWORKER.get(hers + "/care-team").expect(200).eTag();
    CASEWORKER.put(hers + "/care-team/" + API.idOf(colleague), eTag, "").expect(200);
  }

  /** A caseworker assesses how endangered she herself is. */
  public Answer risk(boolean intends, boolean traffickerKnows) {
    return CASEWORKER
        .post(
            hers + "/risk-assessments",
            """
            {"indicators": {"traffickingExtent": "low", "expectedCaseload": "low", "criminalControl": "low",
               "reprisalCapacity": "low", "lawEnforcementCapacity": "low", "corruption": "low", "governmentCommitment": "low"},
             "cooperatedWithAuthorities": false, "intendsToCooperate": %s, "traffickerKnows": %s}\
            """
                .formatted(intends, traffickerKnows))
        .expect(201);
  }

  /** What harbour knows of Moldova now. */
  public static Answer profile(String rating) {
    return OFFICER
        .post(
            REFERRALS + "/country-profiles",
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
                    {"indicator": "%s", "rating": "%s", "source": "Country report", "asOf": "%s"}\
                    """
                        .formatted(it, rating, LocalDate.now(ZoneOffset.UTC)))
                .collect(Collectors.joining(", ", "{\"country\": \"MD\", \"ratings\": [", "]}")))
        .expect(201);
  }

  /** All who have a say in a departure agree, and that is put on record. */
  public static void agreed(String referral) {
    String consensus = referral + "/consensus";
    Answer now = OFFICER.get(consensus).expect(200);
    for (String role :
        new String[] {"beneficiary", "sending-organization", "receiving-organization"}) {
      String named = "{\"role\": \"%s\", \"name\": \"As agreed\"}".formatted(role);
      now = OFFICER.post(consensus + "/stakeholders", now.eTag(), named).expect(201);
    }
    for (String stakeholder : now.texts("/stakeholders", "id")) {
      String positions = consensus + "/stakeholders/" + stakeholder + "/positions";
      now = OFFICER.post(positions, now.eTag(), "{\"stance\": \"agrees\"}").expect(200);
    }
    OFFICER
        .post(consensus + "/conclusion", now.eTag(), "{\"summary\": \"She returns.\"}")
        .expect(200);
  }

  /** Both sides have said the first four of the six messages. */
  public void readyToDepart() {
    say(OFFICER, "\"step\": \"request-notification\"");
    say(RECEIVING, "\"step\": \"request-confirmation\"");
    say(OFFICER, "\"step\": \"reintegration-request\", \"assistance\": [\"housing\"]");
    say(RECEIVING, "\"step\": \"reintegration-confirmation\"");
  }

  private void say(Api.As sender, String content) {
    String eTag = sender.get(referral).expect(200).eTag();
    sender.post(referral + "/messages", eTag, "{" + content + "}").expect(201);
  }

  /** She does not want her case to be shared with sunrise any more. */
  public void withdrawSharing() {
    String consent =
        CASEWORKER
            .get(hers + "/consents?limit=100")
            .expect(200)
            .json()
            .at("/items")
            .valueStream()
            .filter(it -> it.path("purpose").asString().equals("sharing"))
            .map(it -> hers + "/consents/" + it.path("id").asString())
            .findFirst()
            .orElseThrow();
    CASEWORKER
        .post(consent + "/withdrawal", CASEWORKER.get(consent).expect(200).eTag(), "{}")
        .expect(200);
  }

  /** Her journey is assessed, a supervisor approves, and all agree. */
  public void assured() {
    risk(false, false);
    profile("moderate");
    String assessments = referral + "/security-assessments";
    Answer assessed = OFFICER.post(assessments, "{\"fromCountry\": \"IT\"}").expect(201);
    SUPERVISOR
        .post(
            assessments + "/" + assessed.text("/id") + "/decision",
            assessed.eTag(),
            "{\"verdict\": \"approved\", \"reasons\": \"She is met, and lives with her aunt.\"}")
        .expect(200);
    agreed(referral);
  }
}
