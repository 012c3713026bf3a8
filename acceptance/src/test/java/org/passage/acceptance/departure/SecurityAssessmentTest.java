package org.passage.acceptance.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.departure.Departing.OFFICER;
import static org.passage.acceptance.departure.Departing.SUPERVISOR;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.RunningPlatform;

/** Nobody departs before her journey was assessed and somebody answers for it (row G). */
@ExtendWith(RunningPlatform.class)
class SecurityAssessmentTest {
  private static final String PROBLEMS = "https://passage.example/problems/";
  private static final String FROM_ITALY = "{\"fromCountry\": \"IT\"}";

  private final Departing her = Departing.anew();
  private final String assessments = her.referral() + "/security-assessments";

  @BeforeEach
  void aProfileOfTheCountry() {
    Departing.profile("moderate");
  }

  @Test
  void itNeedsWhatIsKnownOfHerAndTellsEveryReason() {
    OFFICER
        .post(assessments, FROM_ITALY)
        .expect(409)
        .expect("/type", PROBLEMS + "risk-assessment-missing");
    her.risk(false, false);
    Answer made = OFFICER.post(assessments, FROM_ITALY).expect(201).expect("/level", "moderate");
    assertThat(made.texts("/reasons", "code"))
        .containsExactly(
            "escaped",
            "individual-level",
            "trafficking-extent",
            "expected-caseload",
            "criminal-control",
            "reprisal-capacity",
            "law-enforcement-capacity",
            "corruption",
            "government-commitment");
    her.risk(true, true);
    OFFICER.post(assessments, FROM_ITALY).expect(201).expect("/level", "immediate");
    API.as("referral-officer@sunrise").get(assessments).expect(404);
  }

  @Test
  void noItineraryIsConfirmedUntilASupervisorApproves() {
    her.risk(false, false);
    String itinerary = Flight.met(her);
    Departing.agreed(her.referral());
    confirm(itinerary).expect(409).expect("/type", PROBLEMS + "security-assessment-needed");
    Answer made = OFFICER.post(assessments, FROM_ITALY).expect(201);
    confirm(itinerary).expect(409).expect("/type", PROBLEMS + "security-assessment-needed");
    OFFICER.post(decision(made), made.eTag(), approval()).expect(403);
    SUPERVISOR
        .post(decision(made), made.eTag(), approval())
        .expect(200)
        .expect("/state", "approved")
        .expect("/holds", "true");
    confirm(itinerary).expect(200);
  }

  @Test
  void itIsOutOfDateAsSoonAsWhatItRestsOnChanges() {
    her.risk(false, false);
    Answer byRisk = OFFICER.post(assessments, FROM_ITALY).expect(201);
    SUPERVISOR.post(decision(byRisk), byRisk.eTag(), approval()).expect(200);
    her.risk(false, false);
    outdated(byRisk, "risk-assessment");

    Answer byProfile = OFFICER.post(assessments, FROM_ITALY).expect(201);
    Departing.profile("high");
    outdated(byProfile, "country-profile");
    Answer read = SUPERVISOR.get(assessments + "/" + byProfile.text("/id")).expect(200);
    SUPERVISOR
        .post(decision(read), read.eTag(), approval())
        .expect(409)
        .expect("/type", PROBLEMS + "not-awaiting-decision");
  }

  private void outdated(Answer assessed, String change) {
    await()
        .ignoreExceptions()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            OFFICER
                .get(assessments + "/" + assessed.text("/id"))
                .expect(200)
                .expect("/outdatedBy", change)
                .expect("/holds", "false"));
  }

  private String decision(Answer assessed) {
    return assessments + "/" + assessed.text("/id") + "/decision";
  }

  private static String approval() {
    return "{\"verdict\": \"approved\", \"reasons\": \"She is met, and lives with her aunt.\"}";
  }

  private Answer confirm(String itinerary) {
    String eTag = OFFICER.get(her.referral()).expect(200).eTag();
    return OFFICER.post(itinerary + "/confirmation", eTag, "");
  }
}
