package org.passage.acceptance.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;

/**
 * A case of harbour's with a reintegration plan that runs, and funds for it.
 *
 * @param planId the plan, of which an objective gives housing
 */
public record RunningPlan(Api api, String caseId, String planId) {
  public static final String REINTEGRATION = "/api/reintegration/v1";
  public static final String OFFICER = "reintegration-officer@harbour";
  public static final String SUPERVISOR = "case-supervisor@harbour";

  private static final String CASES = "/api/cases/v1/cases";
  private static final String CASEWORKER = "caseworker@harbour";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** For a new case. */
  public static RunningPlan anew(Api api) {
    String caseId =
        api.as(CASEWORKER)
            .post(
                CASES,
                """
                {"person": {"givenNames": "Mira", "familyName": "Example", "sex": "female", "birthDate": "1999-04-12", "nationality": "MD"},
                 "screening": {"interviewConsent": true, "screenedOn": "%s", "country": "IT",
                               "acts": ["recruitment"], "means": ["deception"], "purposes": ["forced-labour"]}}\
                """
                    .formatted(today()))
            .expect(201)
            .text("/id");
    joined(api, caseId, api.idOf(OFFICER));
    joined(api, caseId, api.idOf(SUPERVISOR));
    return new RunningPlan(api, caseId, started(api, caseId));
  }

  /** Somebody more comes onto the care team; the other services hear of it a moment later. */
  public void joined(String personId) {
    joined(api, caseId, personId);
  }

  private static void joined(Api api, String caseId, String personId) {
    String team = CASES + "/" + caseId + "/care-team";
    String eTag = api.as(CASEWORKER).get(team).expect(200).eTag();
    api.as(CASEWORKER).put(team + "/" + personId, eTag, "").expect(200);
  }

  /** One more for the same case, to which she has not agreed. */
  public Answer draft() {
    return drafted(api, caseId);
  }

  private static Answer drafted(Api api, String caseId) {
    Api.As officer = api.as(OFFICER);
    String assessmentId =
        known(() ->
                officer.post(
                    REINTEGRATION + "/assessments",
                    """
                    {"caseId": "%s", "findings": [{"domain": "housing", "need": "high"}], "priorities": []}\
                    """
                        .formatted(caseId)))
            .text("/id");
    return officer
        .post(
            REINTEGRATION + "/plans",
            """
            {"assessmentId": "%s",
             "objectives": [{"domain": "housing", "objective": "She rents a room.",
               "answersFinding": "housing", "assistanceType": "housing",
               "actions": [{"what": "Find a room", "who": "herself", "by": "%s"}]}]}\
            """
                .formatted(assessmentId, today().plusMonths(3)))
        .expect(201);
  }

  private static String started(Api api, String caseId) {
    Api.As officer = api.as(OFFICER);
    Answer drafted = drafted(api, caseId);
    String plan = REINTEGRATION + "/plans/" + drafted.text("/id");
    Answer agreed =
        officer
            .post(
                plan + "/agreement",
                drafted.eTag(),
                "{\"givenBy\": \"self\", \"language\": \"ron\", \"method\": \"written\"}")
            .expect(200);
    officer.post(plan + "/start", agreed.eTag(), "{}").expect(200);
    return drafted.text("/id");
  }

  public String path() {
    return REINTEGRATION + "/plans/" + planId;
  }

  /** It ends, as she wishes. */
  public Answer end() {
    Api.As officer = api.as(OFFICER);
    return officer.post(
        path() + "/ending",
        officer.get(path()).expect(200).eTag(),
        "{\"reason\": \"her-wish\", \"followUp\": {\"wished\": true}}");
  }

  /** What it came to. */
  public Answer outcome(String at, int level, String ownWords) {
    return api.as(OFFICER)
        .post(
            path() + "/outcomes",
            """
            {"at": "%s", "goals": [{"objective": 1, "level": %d}], "ownRating": %d, "ownWords": "%s"}\
            """
                .formatted(at, level, 3 + level, ownWords));
  }

  /** A new fund in which so many euro were received; answers its path. */
  public String fund(String received) {
    return fund(received, "{\"perGrant\": \"1000.00\"}");
  }

  /**
   * The same with other ceilings.
   *
   * @param ceilings as in the contract
   */
  public String fund(String received, String ceilings) {
    Api.As supervisor = api.as(SUPERVISOR);
    Answer opened =
        supervisor
            .post(
                REINTEGRATION + "/funds",
                """
                {"name": "A new start", "donor": "Ministry of Social Affairs", "currency": "EUR",
                 "from": "%s", "until": "%s", "assistanceTypes": ["housing"], "countries": ["MD"],
                 "ceilings": %s}\
                """
                    .formatted(today().minusDays(1), today().plusYears(1), ceilings))
            .expect(201);
    String fund = REINTEGRATION + "/funds/" + opened.text("/id");
    supervisor
        .post(
            fund + "/receipts",
            """
            {"amount": "%s", "currency": "EUR", "receivedOn": "%s", "reference": "T-1"}\
            """
                .formatted(received, today()))
        .expect(201);
    return fund;
  }

  /** Asks for a grant; nothing is set aside yet. */
  public Answer request(String fund, String amount) {
    return api.as(OFFICER).post(path() + "/grants", wanted(fund, amount, "EUR")).expect(201);
  }

  /** What is asked for. */
  public static String wanted(String fund, String amount, String currency) {
    return """
    {"fundId": "%s", "type": "housing", "country": "MD", "region": "MD-CU", "amount": "%s",
     "currency": "%s", "purpose": "First rent"}\
    """
        .formatted(fund.replaceFirst(".*/", ""), amount, currency);
  }

  /** Approves what was requested, which sets the money aside. */
  public Answer approve(Answer requested) {
    return api.as(SUPERVISOR)
        .post(grant(requested.text("/id")) + "/approval", requested.eTag(), "{}");
  }

  public static String grant(String id) {
    return REINTEGRATION + "/grants/" + id;
  }

  /** The other services hear within a second or so of who is on the care team. */
  private static Answer known(Supplier<Answer> call) {
    Instant end = Instant.now().plus(PATIENCE);
    Answer answer = call.get();
    while (answer.status() == 404 && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(100_000_000);
      answer = call.get();
    }
    return answer.expect(201);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
