package org.passage.acceptance.journey;

import static org.passage.acceptance.journey.Way.REINTEGRATION;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.passage.acceptance.journey.Way.Thing;
import org.passage.acceptance.platform.Answer;

/** A plan that is hers: from what was found with her to the ending that she agrees to. */
final class OwnPlan {
  private static final String OFFICER = "reintegration-officer@sunrise";
  private static final String SUPERVISOR = "case-supervisor@sunrise";

  private final Way way;
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  OwnPlan(Way way) {
    this.way = way;
  }

  /** The path of the plan, which runs. */
  String begin() {
    String assessment = assess("initial", "high").text("/id");
    Answer drafted = draft(assessment);
    String plan = REINTEGRATION + "/plans/" + drafted.text("/id");
    way.made(Thing.PLAN, drafted.text("/id"));
    way.as(OFFICER).post(plan + "/start", drafted.eTag(), "{}").expect(409);
    way.tell("A plan to which she has not agreed cannot start.");
    Answer agreed = agree(plan, drafted);
    way.as(OFFICER).post(plan + "/start", agreed.eTag(), "{}").expect(200);
    way.tell("She agrees, and it starts.");
    return plan;
  }

  private Answer assess(String stage, String need) {
    String instrument =
        way.as(SUPERVISOR)
            .post(
                REINTEGRATION + "/assessment-instruments",
                """
                {"code": "first-talks", "title": "Talks over tea",
                 "domains": [{"domain": "housing", "questions": ["Who lives with you?"]}]}\
                """)
            .expect(201)
            .text("/id");
    return way.as(OFFICER)
        .post(
            REINTEGRATION + "/assessments",
            """
            {"caseId": "%s", "stage": "%s", "instrumentId": "%s",
             "findings": [{"domain": "housing", "need": "%s", "strength": "Her aunt keeps the door open."},
                          {"domain": "vocational-training", "need": "moderate"}],
             "strengths": "She speaks three languages and has sewn since she was a girl.",
             "priorities": [{"domain": "vocational-training", "wish": "To learn tailoring."}]}\
            """
                .formatted(way.the(Thing.CASE), stage, instrument, need))
        .expect(201);
  }

  /** As a template has it first, which is refused, and then as she wants it. */
  private Answer draft(String assessment) {
    String objective = "She does a job at " + way.the(Thing.CASE);
    Answer template =
        way.as(SUPERVISOR)
            .post(
                REINTEGRATION + "/plan-templates",
                """
                {"title": "Half a year of learning",
                 "objectives": [{"domain": "vocational-training", "objective": "%s",
                   "assistanceType": "vocational-training",
                   "actions": [{"what": "A course of six months", "who": "the training centre", "withinDays": 200}]}]}\
                """
                    .formatted(objective))
            .expect(201);
    Answer refused = post(assessment, template.text("/id"), objective).expect(400);
    way.tell(
        "A plan just as the template has it is refused: " + refused.text("/errors/0/detail") + ".");
    return post(assessment, template.text("/id"), "She works as a tailor.").expect(201);
  }

  private Answer post(String assessment, String template, String objective) {
    return way.as(OFFICER)
        .post(
            REINTEGRATION + "/plans",
            """
            {"assessmentId": "%s", "templateId": "%s", "objectives": [%s],
             "risks": [{"risk": "The trafficker's cousin lives near by.", "whatThen": "She sleeps at her aunt's."}]}\
            """
                .formatted(assessment, template, objective(objective)));
  }

  private String objective(String objective) {
    return """
    {"domain": "vocational-training", "objective": "%s",
     "answersFinding": "wish", "answersPriority": 1, "assistanceType": "vocational-training",
     "actions": [{"what": "A course of six months", "who": "the training centre", "by": "%s"}]}\
    """
        .formatted(objective, today.plusMonths(7));
  }

  private Answer agree(String plan, Answer read) {
    return way.as(OFFICER)
        .post(
            plan + "/agreement",
            read.eTag(),
            """
            {"givenBy": "self", "language": "ron", "method": "written"}\
            """)
        .expect(200);
  }

  /** When and how she is asked, and what is done about a sign that was seen. */
  void monitor(String plan, String visit) {
    way.as(OFFICER)
        .put(
            plan + "/safe-contact",
            "\"0\"",
            """
            {"ways": [{"how": "message", "times": "Before the noon bells"}],
             "codeWord": "The green buttons", "neverSay": ["Where she was last year"]}\
            """)
        .expect(200);
    way.as(SUPERVISOR).get(plan + "/safe-contact").expect(403);
    Answer due = way.as(OFFICER).get(plan + "/monitoring").expect(200);
    way.tell(
        "The next visit is due on "
            + due.text("/visits/0/dueOn")
            + "; how to reach her only those know who visit her.");
    String seen = REINTEGRATION + "/monitoring-visits/" + visit;
    Answer raised = way.as(SUPERVISOR).get(seen).expect(200).expect("/alarm/state", "open");
    way.as(SUPERVISOR)
        .post(
            seen + "/alarm-answer",
            raised.eTag(),
            "{\"outcome\": \"made-safe\", \"done\": \"The lender was paid before witnesses.\"}")
        .expect(200)
        .expect("/alarm/state", "answered");
    way.tell("A sign that she may be exploited again raised an alarm; the supervisor answered it.");
  }

  /** She wants something else, and it waits for her word. */
  void change(String plan) {
    Answer changed =
        way.as(OFFICER)
            .put(
                plan,
                way.as(OFFICER).get(plan).expect(200).eTag(),
                "{\"objectives\": [%s]}".formatted(objective("She opens a tailor's shop.")))
            .expect(200)
            .expect("/paused", "awaiting-agreement");
    Answer agreed = agree(plan, changed);
    way.as(OFFICER).post(plan + "/resumption", agreed.eTag(), "{}").expect(200);
    Answer compared = way.as(OFFICER).get(plan + "/comparison?from=1&to=2").expect(200);
    way.tell(
        "She wants a shop of her own: \""
            + compared.text("/objectives/0/from/objective")
            + "\" becomes \""
            + compared.text("/objectives/0/to/objective")
            + "\", and goes on when she has agreed.");
    settle(plan);
  }

  /** What a visit leads to is done, and not forgotten. */
  private void settle(String plan) {
    Answer visits = way.as(OFFICER).get(plan + "/visits").expect(200);
    String visit = REINTEGRATION + "/monitoring-visits/" + visits.text("/items/0/id");
    way.as(OFFICER)
        .post(
            visit + "/follow-ons/plan-change/settlement",
            way.as(OFFICER).get(visit).expect(200).eTag(),
            "{\"outcome\": \"done\"}")
        .expect(200)
        .expect("/followOns/0/state", "done");
    way.tell("The visit led to a change of the plan; that is done, so nothing of it is open.");
  }

  /** How far she came, in figures, in her own words, and as a picture. */
  private void outcome(String plan) {
    Answer outcome =
        way.as(OFFICER)
            .post(
                plan + "/outcomes",
                """
                {"at": "ending", "goals": [{"objective": 1, "level": 1, "note": "The shop opened in May."}],
                 "ownRating": 5, "ownWords": "The needle obeys me, and so does the door."}\
                """)
            .expect(201);
    Answer picture = way.as(OFFICER).get(plan + "/domain-scores/picture").expect(200);
    way.tell(
        "What the plan came to: "
            + outcome.text("/attainment")
            + " where 50 is as expected; she rates it "
            + outcome.text("/ownRating")
            + " of 5. A picture shows each domain over time ("
            + picture.body().length()
            + " characters of SVG, with a description for those who hear it).");
  }

  /** A closing assessment, her file, her wish and her word. */
  void end(String plan) {
    String agreement =
        "\"agreement\": {\"givenBy\": \"self\", \"language\": \"ron\", \"method\": \"written\"}";
    String eTag = way.as(OFFICER).get(plan).expect(200).eTag();
    way.as(OFFICER)
        .post(plan + "/ending", eTag, "{\"reason\": \"agreed\", " + agreement + "}")
        .expect(400);
    Answer closing = assess("closing", "none");
    String first = way.as(OFFICER).get(plan).expect(200).text("/assessmentId");
    String compared =
        REINTEGRATION + "/assessments/" + first + "/comparison?with=" + closing.text("/id");
    way.tell(
        "A closing assessment, beside the first one. Housing: "
            + way.as(OFFICER).get(compared).expect(200).text("/domains/0/change")
            + ".");
    way.as(OFFICER)
        .post(
            plan + "/ending",
            eTag,
            """
            {"reason": "agreed", %s, "closingAssessmentId": "%s",
             "file": {"answer": "taken", "offeredOn": "%s"},
             "followUp": {"wished": true, "how": "A message before the summer."}}\
            """
                .formatted(agreement, closing.text("/id"), today))
        .expect(200)
        .expect("/state", "ended");
    way.tell(
        "The plan ends, as she agreed. She takes her file along, and wishes to be asked how she is.");
    outcome(plan);
  }
}
