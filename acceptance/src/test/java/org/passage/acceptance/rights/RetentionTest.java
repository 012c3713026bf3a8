package org.passage.acceptance.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** Closed cases whose time is over, by the schedule of an organization whose cases nobody needs. */
@ExtendWith(RunningPlatform.class)
@Isolated
class RetentionTest {
  private static final Api.As CASEWORKER = API.as("caseworker@lantern");
  private static final Api.As SUPERVISOR = API.as("case-supervisor@lantern");
  private static final Api.As LAWYER = API.as("legal-adviser@lantern");
  private static final String CASES = "/api/cases/v1";
  private static final String SCHEDULE = CASES + "/retention-schedule";
  private static final String RUNS = CASES + "/retention-runs";

  @Test
  void whatIsDueIsErasedByTwoPeopleAlsoWhenKilledAndWhatIsHeldIsKept() {
    SUPERVISOR
        .put(
            SCHEDULE,
            SUPERVISOR.get(SCHEDULE).expect(200).eTag(),
            """
            {"years": 10, "childFromMajority": true, "rules": [{"outcome": "not-established", "years": 0}],
             "legalBasis": "Archives act, section 12."}\
            """)
        .expect(200);
    String due = closed();
    String held = closed();
    SUPERVISOR
        .post(held + "/legal-holds", "{\"reason\": \"The court asked for the file.\"}")
        .expect(201);

    String dry = judged("{\"dryRun\": true}", "judged");
    assertThat(said(dry, "due").texts("/items", "caseId")).contains(id(due));
    Answer kept = said(dry, "kept");
    assertThat(kept.texts("/items", "caseId")).contains(id(held)).doesNotContain(id(due));
    assertThat(kept.texts("/items", "keptBecause")).contains("legal-hold");
    LAWYER.post(dry + "/confirmation", LAWYER.get(dry).eTag(), "").expect(409);
    CASEWORKER.get(due).expect(200);

    String run = judged("{\"dryRun\": false}", "awaiting-confirmation");
    String eTag = SUPERVISOR.get(run).eTag();
    SUPERVISOR
        .post(run + "/confirmation", eTag, "")
        .expect(409)
        .expect("/type", "https://passage.example/problems/second-person-needed");
    API.as("case-supervisor@harbour").post(run + "/confirmation", eTag, "").expect(404);
    LAWYER.post(run + "/confirmation", eTag, "").expect(200).expect("/state", "erasing");
    RunningPlatform.killAndRestart("case-service");
    until(run, "completed");

    CASEWORKER.get(due).expect(404);
    CASEWORKER.get(held).expect(200);
    assertThat(said(run, "erased").texts("/items", "caseId")).contains(id(due));
    assertThat(API.as("auditor@lantern").get(due + "/audit-events?limit=100").expect(200).body())
        .contains("retention " + id(run));
  }

  private static String judged(String wish, String state) {
    String run = RUNS + "/" + SUPERVISOR.post(RUNS, wish).expect(201).text("/id");
    until(run, state);
    return run;
  }

  private static void until(String run, String state) {
    for (int tries = 0; !SUPERVISOR.get(run).text("/state").equals(state); tries++) {
      assertThat(tries).as("%s until it is %s", run, state).isLessThan(100);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
  }

  private static Answer said(String run, String verdict) {
    return LAWYER.get(run + "/cases?limit=100&verdict=" + verdict).expect(200);
  }

  /** A case in which nothing was found, closed. */
  private static String closed() {
    Answer opened =
        CASEWORKER
            .post(
                CASES + "/cases",
                """
                {"person": {"givenNames": "Ana", "sex": "female", "birthDate": "1999-04-12", "nationality": "RO"},
                 "screening": {"interviewConsent": true, "screenedOn": "%s", "country": "RO",
                               "acts": [], "means": [], "purposes": []}}\
                """
                    .formatted(LocalDate.now(ZoneOffset.UTC)))
            .expect(201);
    String path = CASES + "/cases/" + opened.text("/id");
    CASEWORKER
        .post(
            path + "/status-changes",
            opened.eTag(),
            "{\"to\": \"closed\", \"reason\": \"her-wish\"}")
        .expect(200);
    return path;
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
