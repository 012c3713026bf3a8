package org.passage.acceptance.journey;

import static org.passage.acceptance.journey.Way.CASES;
import static org.passage.acceptance.journey.Way.REINTEGRATION;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.passage.acceptance.journey.Way.Thing;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;

/** Her own plan, and the whole way looked back on. */
final class Reintegration {
  private static final String OFFICER = "reintegration-officer@sunrise";
  private static final List<String> MILESTONES =
      List.of(
          "org.passage.cases.case-opened.v1",
          "org.passage.cases.consent-granted.v1",
          "org.passage.cases.case-shared.v1",
          "org.passage.cases.consent-withdrawn.v1",
          "org.passage.cases.encounter-recorded.v1",
          "org.passage.cases.risk-assessed.v1",
          "org.passage.cases.emergency-access-opened.v1",
          "org.passage.shelters.placement-requested.v1",
          "org.passage.shelters.beneficiary-arrived.v1",
          "org.passage.referrals.referral-opened.v1",
          "org.passage.referrals.itinerary-confirmed.v1",
          "org.passage.referrals.arrival-confirmed.v1",
          "org.passage.reintegration.plan-started.v1",
          "org.passage.reintegration.grant-paid.v1",
          "org.passage.reintegration.visit-recorded.v1",
          "org.passage.reintegration.plan-ended.v1");

  private final Way way;

  Reintegration(Way way) {
    this.way = way;
  }

  List<Chapter> chapters() {
    return List.of(
        new Chapter("10. Her reintegration plan, with Sunrise", this::plan),
        new Chapter("11. The timeline of her case, across services", this::timeline));
  }

  private void plan() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    way.join("case-supervisor@sunrise", OFFICER);
    way.tell("The supervisor of Sunrise takes a colleague into her care team.");
    Answer assessment =
        way.as(OFFICER)
            .post(
                REINTEGRATION + "/assessments",
                """
                {"caseId": "%s",
                 "findings": [{"domain": "housing", "need": "high"}, {"domain": "vocational-training", "need": "moderate"}],
                 "strengths": "She speaks three languages and has sewn since she was a girl.",
                 "priorities": [{"domain": "vocational-training", "wish": "To learn tailoring."}]}\
                """
                    .formatted(way.the(Thing.CASE)))
            .expect(201);
    Answer drafted =
        way.as(OFFICER)
            .post(
                REINTEGRATION + "/plans",
                """
                {"assessmentId": "%s",
                 "objectives": [{"domain": "vocational-training", "objective": "She works as a tailor.",
                   "answersFinding": "wish", "assistanceType": "vocational-training",
                   "actions": [{"what": "A course of six months", "who": "the training centre", "by": "%s"}]}]}\
                """
                    .formatted(assessment.text("/id"), today.plusMonths(7)))
            .expect(201);
    String plan = REINTEGRATION + "/plans/" + drafted.text("/id");
    way.made(Thing.PLAN, drafted.text("/id"));
    way.as(OFFICER).post(plan + "/start", drafted.eTag(), "{}").expect(409);
    way.tell("A plan to which she has not agreed cannot start.");

    Answer agreed =
        way.as(OFFICER)
            .post(
                plan + "/agreement",
                drafted.eTag(),
                """
                {"givenBy": "self", "language": "ron", "method": "written"}\
                """)
            .expect(200);
    Answer started = way.as(OFFICER).post(plan + "/start", agreed.eTag(), "{}").expect(200);
    way.tell("She agrees, and it starts.");

    grant(plan, started.eTag(), today);
    Answer visited =
        way.as(OFFICER)
            .post(
                plan + "/visits",
                way.as(OFFICER).get(plan).expect(200).eTag(),
                """
                {"visitedOn": "%s", "how": "home", "findings": [{"domain": "vocational-training", "score": 4}],
                 "ownRating": 4, "note": "The course is going well."}\
                """
                    .formatted(today))
            .expect(201);
    way.tell("A visit: she rates her own situation " + visited.text("/ownRating") + " of 5.");
    way.as(OFFICER)
        .post(
            plan + "/ending",
            way.as(OFFICER).get(plan).expect(200).eTag(),
            """
            {"reason": "agreed", "agreement": {"givenBy": "self", "language": "ron", "method": "written"}}\
            """)
        .expect(200)
        .expect("/state", "ended");
    way.tell("The plan ends, as she agreed.");
  }

  private void grant(String plan, String eTag, LocalDate today) {
    Answer requested =
        way.as(OFFICER)
            .post(
                plan + "/grants",
                eTag,
                """
                {"type": "vocational-training", "amount": "350.00", "currency": "EUR", "purpose": "A sewing machine."}\
                """)
            .expect(201);
    String grant = REINTEGRATION + "/grants/" + requested.text("/id");
    Answer approved =
        way.as("case-supervisor@sunrise")
            .post(grant + "/approval", requested.eTag(), "{}")
            .expect(200);
    String payment = "{\"paidOn\": \"%s\", \"receipt\": \"R-2026-17\"}".formatted(today);
    Answer paid = way.as(OFFICER).post(grant + "/payment", approved.eTag(), payment).expect(200);
    way.as(OFFICER).post(grant + "/payment", paid.eTag(), payment).expect(409);
    way.tell("A grant is requested, approved by a second person, and paid once, never twice.");
  }

  /** Other services' feeds are read within a second or so; a while is given. */
  private void timeline() {
    Instant deadline = Instant.now().plusSeconds(30);
    Answer shown = read();
    while (!inOrder(shown.texts("/items", "type")) && Instant.now().isBefore(deadline)) {
      pause();
      shown = read();
    }
    if (!inOrder(shown.texts("/items", "type"))) {
      throw new Answer.Unexpected(
          shown + ": milestones missing or out of order in " + shown.texts("/items", "type"));
    }
    shown
        .json()
        .at("/items")
        .forEach(it ->
            way.tell(
                "%s  %-13s %s"
                    .formatted(
                        it.path("time").asString().substring(0, 19),
                        it.path("service").asString(),
                        it.path("title").asString())));
    Answer last =
        way.as("caseworker@harbour")
            .get(way.hers() + "/timeline?group=reintegration&order=newest-first&limit=1")
            .expect(200);
    way.tell("The last that happened in her reintegration: " + last.text("/items/0/title"));
    ownFields();
    figures();
  }

  private void ownFields() {
    way.as("case-supervisor@harbour")
        .post(
            CASES + "/extra-field-schemas",
            """
            {"schema": {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
              "additionalProperties": false,
              "properties": {"shelf": {"type": "string", "maxLength": 20, "x-searchable": true}}}}\
            """)
        .expect(201);
    Api.As caseworker = way.as("caseworker@harbour");
    String fields = way.hers() + "/extra-fields";
    String eTag = caseworker.get(fields).expect(200).eTag();
    caseworker.put(fields, eTag, "{\"values\": {\"shelf\": \"R-17\"}}").expect(200);
    caseworker
        .post(CASES + "/cases/extra-field-searches", "{\"field\": \"shelf\", \"value\": \"r-17\"}")
        .expect(200);
    way.tell("Harbour adds a field of its own, where the paper file stands, and finds her by it.");
  }

  private void figures() {
    String table =
        "/statistics?rows=sex&columns=purpose&year=" + LocalDate.now(ZoneOffset.UTC).getYear();
    way.as("caseworker@harbour").get(CASES + table).expect(403);
    Answer told = way.as("analyst@harbour").get(CASES + table).expect(200);
    way.tell(
        "An analyst counts cases and sees none: %d figures, none of them below %s."
            .formatted(told.json().path("cells").size(), told.text("/smallest")));
  }

  private Answer read() {
    return way.as("caseworker@harbour").get(way.hers() + "/timeline?limit=100").expect(200);
  }

  private static boolean inOrder(List<String> types) {
    int next = 0;
    for (String type : types) {
      if (next < MILESTONES.size() && type.equals(MILESTONES.get(next))) {
        next++;
      }
    }
    return next == MILESTONES.size();
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(500));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
