package org.passage.acceptance.livelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** Training, work and businesses of those who returned (issue 7, number 7). */
@ExtendWith(RunningPlatform.class)
class LivelihoodTest {
  private static final Api.As OFFICER = API.as("reintegration-officer@harbour");
  private static final Api.As SUPERVISOR = API.as("case-supervisor@harbour");
  private static final Api.As CASEWORKER = API.as("caseworker@harbour");
  private static final String REINTEGRATION = "/api/reintegration/v1";
  private static final String PROBLEMS = "https://passage.example/problems/";

  private final Owned owned = Owned.by("harbour");
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
  private final LocalDate lastYear = today.minusMonths(13);
  private final String day = "{\"day\": \"" + today + "\"}";

  @Test
  void sheBeginsACourseOnlyWhereSheIsSafeAndIsAskedAYearLater() {
    String plan = started("vocational-training");
    Answer offered = offer(plan, agency("\"organizationId\": \"sunrise\"")).expect(201);
    String one = placement(offered);
    API.as("reintegration-officer@sunrise").get(one).expect(404);
    Answer accepted = accept(offered);
    OFFICER
        .post(one + "/beginning", accepted.eTag(), day)
        .expect(409)
        .expect("/type", PROBLEMS + "conditions-not-safe");
    Answer signs = check(one, accepted, false).expect("/alarming", "true");
    assertThat(
            SUPERVISOR
                .get(
                    REINTEGRATION
                        + "/provider-placements?alarming=true&caseId="
                        + owned.id("caseId"))
                .expect(200)
                .texts("/items", "id"))
        .containsExactly(offered.text("/id"));
    OFFICER.post(one + "/beginning", signs.eTag(), day).expect(409);
    Answer safe = check(one, signs, true).expect("/alarming", "false");
    Answer begun =
        OFFICER
            .post(one + "/beginning", safe.eTag(), "{\"day\": \"" + lastYear + "\"}")
            .expect(200)
            .expect("/state", "begun");
    Answer done =
        OFFICER
            .post(
                one + "/completion",
                begun.eTag(),
                "{\"day\": \"%s\", \"hours\": 120, \"certificate\": \"Tailor\"}".formatted(today))
            .expect(200)
            .expect("/certificate", "Tailor");
    Answer later = look(one, done, "six-months").expect(200);
    look(one, later, "six-months").expect(400).expect("/errors/0/pointer", "/after");
    look(one, later, "twelve-months").expect(200).expect("/followUps/1/goesOn", "true");
  }

  @Test
  void aProviderIsToldTheMinimumAndOnlyWithHerConsentOfThisMoment() {
    String plan = started("vocational-training");
    Answer accepted = accept(offer(plan, agency("\"organizationId\": \"sunrise\"")).expect(201));
    String tells = "{\"tells\": [\"given-name\"]}";
    String introduction = placement(accepted) + "/introduction";
    OFFICER
        .post(introduction, accepted.eTag(), tells)
        .expect(409)
        .expect("/type", PROBLEMS + "consent-missing");
    CASEWORKER
        .post(
            "/api/cases/v1/cases/" + owned.id("caseId") + "/consents",
            """
            {"purpose": "sharing", "recipient": "sunrise", "decision": "granted", "givenBy": "self",
             "method": "oral", "language": "ron", "interpreter": false, "sharedFor": ["reintegration"]}\
            """)
        .expect(201);
    OFFICER
        .post(introduction, accepted.eTag(), tells)
        .expect(200)
        .expect("/introduction/tells/0", "given-name");

    Answer elsewhere = accept(offer(plan, agency("\"qualifications\": []")).expect(201));
    OFFICER
        .post(placement(elsewhere) + "/introduction", elsewhere.eTag(), tells)
        .expect(409)
        .expect("/type", PROBLEMS + "consent-missing");
    offer(plan, "agn_00000000000000000000000000")
        .expect(400)
        .expect("/errors/0/pointer", "/agencyId");
  }

  @Test
  void herBusinessIsPaidForByAGrantOnMilestones() {
    String plan = started("income-generation");
    OFFICER
        .post(plan + "/businesses", business("600.00", "599.00"))
        .expect(400)
        .expect("/errors/0/pointer", "/budget/lines");
    Answer planned = OFFICER.post(plan + "/businesses", business("600.00", "600.00")).expect(201);
    String one = REINTEGRATION + "/businesses/" + planned.text("/id");
    String grantId = grant(plan).text("/id");
    Answer funded =
        OFFICER
            .post(one + "/funding", planned.eTag(), "{\"grantId\": \"" + grantId + "\"}")
            .expect(200)
            .expect("/milestones/0/met", "false");
    String grant = REINTEGRATION + "/grants/" + grantId;
    Answer approved =
        SUPERVISOR
            .post(grant + "/approval", OFFICER.get(grant).expect(200).eTag(), "{}")
            .expect(200);
    OFFICER
        .post(
            grant + "/instalments/2/fulfilment",
            approved.eTag(),
            "{\"evidence\": \"The lease of the workshop\"}")
        .expect(200);
    OFFICER.get(one).expect(200).expect("/milestones/0/met", "true");

    Answer started =
        OFFICER.post(one + "/start", funded.eTag(), "{\"day\": \"" + lastYear + "\"}").expect(200);
    Answer later = look(one, started, "six-months").expect(200);
    OFFICER
        .post(
            one + "/closing",
            later.eTag(),
            "{\"day\": \"%s\", \"reason\": \"found-work\"}".formatted(today))
        .expect(200)
        .expect("/state", "closed");
  }

  @Test
  void figuresAreForAnalystsAndTellNothingOfFew() {
    String figures = REINTEGRATION + "/livelihood-figures?measure=completed&year=2001";
    OFFICER.get(figures).expect(403);
    assertThat(API.as("analyst@harbour").get(figures).expect(200).texts("/items", "group"))
        .isEmpty();
  }

  private Answer offer(String plan, String agencyId) {
    return OFFICER.post(
        plan + "/provider-placements",
        "{\"kind\": \"training\", \"agencyId\": \"%s\", \"what\": \"A course in tailoring\"}"
            .formatted(agencyId));
  }

  private static Answer accept(Answer offered) {
    return OFFICER
        .post(
            placement(offered) + "/answer",
            offered.eTag(),
            "{\"answer\": \"accepted\", \"givenBy\": \"self\"}")
        .expect(200);
  }

  private static String placement(Answer it) {
    return REINTEGRATION + "/provider-placements/" + it.text("/id");
  }

  private Answer check(String one, Answer read, boolean papersWithHer) {
    return OFFICER
        .post(
            one + "/conditions",
            read.eTag(),
            """
            {"day": "%s", "contractSeen": true, "papersWithHer": %s, "freeToLeave": true}\
            """
                .formatted(today, papersWithHer))
        .expect(200);
  }

  private Answer look(String one, Answer read, String after) {
    return OFFICER.post(
        one + "/follow-ups",
        read.eTag(),
        "{\"after\": \"%s\", \"day\": \"%s\", \"how\": \"phone\", \"goesOn\": true}"
            .formatted(after, today));
  }

  private static String agency(String more) {
    return API.as("referral-officer@harbour")
        .post(
            "/api/referrals/v1/agencies",
            "{\"name\": \"Sewing school\", \"country\": \"MD\", " + more + "}")
        .expect(201)
        .text("/id");
  }

  private static String business(String whole, String line) {
    return """
    {"title": "Alterations", "what": "She mends clothes", "country": "MD",
     "budget": {"amount": "%s", "currency": "EUR",
                "lines": [{"what": "A machine", "amount": "%s", "source": "grant"}]}}\
    """
        .formatted(whole, line);
  }

  private Answer grant(String plan) {
    String fund =
        SUPERVISOR
            .post(
                REINTEGRATION + "/funds",
                """
                {"name": "Own trade", "donor": "A foundation", "currency": "EUR", "from": "%s", "until": "%s",
                 "assistanceTypes": ["income-generation"], "countries": ["MD"], "ceilings": {"perGrant": "1000.00"}}\
                """
                    .formatted(today.minusDays(1), today.plusYears(1)))
            .expect(201)
            .text("/id");
    SUPERVISOR
        .post(
            REINTEGRATION + "/funds/" + fund + "/receipts",
            "{\"amount\": \"1000.00\", \"currency\": \"EUR\", \"receivedOn\": \"%s\", \"reference\": \"T-7\"}"
                .formatted(today))
        .expect(201);
    return OFFICER
        .post(
            plan + "/grants",
            """
            {"fundId": "%s", "type": "income-generation", "country": "MD", "amount": "600.00", "currency": "EUR",
             "purpose": "A sewing machine", "instalments": [{"amount": "200.00"},
               {"amount": "400.00", "condition": "The workshop is rented"}]}\
            """
                .formatted(fund))
        .expect(201);
  }

  /** A plan of its own that runs, with one objective; its path. */
  private String started(String assistanceType) {
    Answer drafted =
        OFFICER
            .post(
                REINTEGRATION + "/plans",
                """
                {"assessmentId": "%s", "objectives": [
                  {"domain": "housing", "objective": "She pays her rent herself", "answersFinding": "housing",
                   "assistanceType": "%s", "actions": [{"what": "Look for it", "who": "herself", "by": "%s"}]}]}\
                """
                    .formatted(owned.id("assessmentId"), assistanceType, today.plusMonths(3)))
            .expect(201);
    String plan = REINTEGRATION + "/plans/" + drafted.text("/id");
    Answer agreed =
        OFFICER
            .post(
                plan + "/agreement",
                drafted.eTag(),
                "{\"givenBy\": \"self\", \"language\": \"ron\", \"method\": \"oral\"}")
            .expect(200);
    OFFICER.post(plan + "/start", agreed.eTag(), "{}").expect(200);
    return plan;
  }
}
