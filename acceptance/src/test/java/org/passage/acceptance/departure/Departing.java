package org.passage.acceptance.departure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** A case of harbour's with a referral to sunrise, in Moldova. */
public record Departing(String hers, String referral) {
  static final Api API = new Api(RunningPlatform.platform(), answer -> {});
  static final String REFERRALS = "/api/referrals/v1";
  static final Api.As CASEWORKER = API.as("caseworker@harbour");
  static final Api.As OFFICER = API.as("referral-officer@harbour");
  static final Api.As SUPERVISOR = API.as("case-supervisor@harbour");

  public static Departing anew() {
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
                {"caseId": "%s", "scenario": "direct-approach", "entry": {"approachedBy": "self"},
                 "receivingOrganizationId": "sunrise", "country": "MD", "urgency": "routine", "choice": "accepted"}\
                """
                    .formatted(caseId))
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

  /** Her journey is assessed, and a supervisor approves. */
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
  }
}
