package org.passage.acceptance.journey;

import static org.passage.acceptance.journey.Way.CASES;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.passage.acceptance.journey.Way.Thing;
import org.passage.acceptance.platform.Answer;

/** Screening, consent, the first meeting, and how endangered she is. */
final class Identification {
  private final Way way;

  Identification(Way way) {
    this.way = way;
  }

  List<Chapter> chapters() {
    return List.of(
        new Chapter("1. An intake officer of Harbour screens a person", this::screening),
        new Chapter("2. She consents, to what she wants and to nothing else", this::consent),
        new Chapter("3. The first meeting, and what was found", this::firstMeeting),
        new Chapter("4. How endangered she is, what she needs, what she chooses", this::risk),
        new Chapter("5. In the night, an emergency", this::emergency));
  }

  private void screening() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Answer opened =
        way.as("intake-officer@harbour")
            .post(
                CASES + "/cases",
                """
                {"person": {"givenNames": "Mira", "familyName": "Example", "sex": "female",
                            "birthDate": "1999-04-12", "nationality": "MD", "languages": ["ron", "rus"]},
                 "screening": {"interviewConsent": true, "screenedOn": "%s", "country": "IT",
                            "acts": ["recruitment", "transportation"], "means": ["deception", "abuse-of-vulnerability"],
                            "purposes": ["forced-labour"]}}\
                """
                    .formatted(today))
            .expect(201)
            .expect("/outcome", "presumed-trafficked");
    way.made(Thing.CASE, opened.text("/id"));
    way.tell(
        "Act, means and purpose are shown: she is presumed trafficked. Her case is "
            + opened.text("/code")
            + ", a code that reveals nothing.");

    Answer tomorrow =
        way.as("intake-officer@harbour")
            .post(
                CASES + "/cases",
                """
                {"person": {"sex": "female", "birthDate": "%s", "nationality": "MD"},
                 "screening": {"interviewConsent": true, "screenedOn": "%s", "country": "IT",
                               "acts": [], "means": [], "purposes": []}}\
                """
                    .formatted(today.plusDays(2), today))
            .expect(400);
    way.tell("Somebody born tomorrow is refused, at " + tomorrow.text("/errors/0/pointer") + ".");

    way.asPartner().get(way.hers()).expect(404);
    way.tell("For Sunrise, the partner in Moldova, there is no such case before she consents.");
    way.as("analyst@harbour").get(way.hers()).expect(403);
    way.tell("An analyst may count cases, not read one.");

    way.as("caseworker@harbour").get(way.hers()).expect(404);
    way.join("intake-officer@harbour", "caseworker@harbour");
    way.as("caseworker@harbour").get(way.hers()).expect(200);
    way.tell("The caseworker sees her case only since she is on its care team.");
  }

  private void consent() {
    way.consent("\"purpose\": \"assistance\"");
    way.share().expect(409);
    Answer sharing = way.consent("\"purpose\": \"sharing\", \"recipient\": \"sunrise\"");
    way.asPartner().get(way.hers()).expect(404);
    way.share().expect(201);
    way.asPartner().get(way.hers()).expect(200);
    way.tell("Only with her consent can it be shared with Sunrise, which may read it now.");

    String decision = way.hers() + "/consents/" + sharing.text("/id");
    way.as("caseworker@harbour").post(decision + "/withdrawal", sharing.eTag(), "{}").expect(200);
    way.asPartner().get(way.hers()).expect(404);
    way.tell("She takes it back, and from that moment Sunrise knows nothing any more.");

    String stale = way.as("caseworker@harbour").get(decision).expect(200).eTag();
    way.as("caseworker@harbour").post(decision + "/withdrawal", sharing.eTag(), "{}").expect(412);
    way.tell("A change on what was read before is refused: the decision is at " + stale + " now.");
  }

  private void firstMeeting() {
    Answer recorded =
        way.as("caseworker@harbour")
            .post(
                way.hers() + "/encounters",
                """
                {"kind": "first-meeting", "startedAt": "%s", "language": "ron", "interpreter": true,
                 "reactions": ["fear", "memory-lapses"],
                 "whatHelps": "To know beforehand who will come.",
                 "note": "She asked to sit near the door and to stop after half an hour."}\
                """
                    .formatted(Instant.now().minus(1, ChronoUnit.HOURS)))
            .expect(201)
            .expect("/responses/0/reaction", "fear");
    way.tell("Fear and lapses of memory were observed; what helps comes back with the answer:");
    recorded
        .json()
        .at("/responses")
        .forEach(it -> way.tell("  - " + it.at("/supportiveResponses/0").asString()));
    Answer guide = way.as("intake-officer@harbour").get(way.hers() + "/support-guide").expect(200);
    way.tell(
        "The next worker reads what helps her, in her own words: "
            + guide.text("/herWords/0/words"));
    new Papers(way).letter();
    identified();
  }

  /** What was done to her, as far as she tells, and a decision that no police is needed for. */
  private void identified() {
    String facts = way.hers() + "/trafficking-facts";
    way.as("caseworker@harbour")
        .put(
            facts,
            way.as("caseworker@harbour").get(facts).expect(200).eTag(),
            """
            {"recruitmentMethods": ["through-friends-or-social-events"], "controlMethods": ["debt-bondage"],
             "exploitationTypes": ["forced-labour"], "labourIndustry": "agriculture-forestry-and-fishing"}\
            """)
        .expect(200);
    way.tell("What was done to her is on record in the terms of the case data standard, sealed.");
    way.change(
            "/identification-decisions",
            """
            {"outcome": "identified-trafficked", "decidedBy": "ngo", "decidedOn": "%s",
             "reasons": "Act, means and purpose are shown."}\
            """
                .formatted(LocalDate.now(ZoneOffset.UTC)))
        .expect(201);
    way.change("/status-changes", "{\"to\": \"assistance\", \"reason\": \"she-agreed\"}")
        .expect(200)
        .expect("/status", "assistance");
    way.tell("Harbour identifies her as trafficked, and assistance begins as she agrees to it.");
    way.change("/status-changes", "{\"to\": \"screening\", \"reason\": \"new-need\"}").expect(409);
    way.tell("A case goes only where a case goes from where it stands.");
  }

  private void risk() {
    Answer assessed =
        way.as("caseworker@harbour")
            .post(
                way.hers() + "/risk-assessments",
                """
                {"indicators": {"traffickingExtent": "high", "expectedCaseload": "moderate",
                   "criminalControl": "high", "reprisalCapacity": "moderate",
                   "lawEnforcementCapacity": "moderate", "corruption": "high", "governmentCommitment": "low"},
                 "cooperatedWithAuthorities": true, "intendsToCooperate": false, "traffickerKnows": false}\
                """)
            .expect(201)
            .expect("/level", "high");
    way.tell("The risk is " + assessed.text("/level") + ", because:");
    assessed.texts("/reasons", "text").forEach(reason -> way.tell("  - " + reason));
    way.as("case-supervisor@harbour")
        .post(
            way.hers() + "/risk-assessments/" + assessed.text("/id") + "/approval",
            assessed.eTag(),
            "{}")
        .expect(200)
        .expect("/state", "in-force");
    way.tell("A supervisor approves it; it is done again by " + assessed.text("/reviewDue") + ".");
    new WorkingDay(way).walk();
    new Finding(way).walk();
  }

  private void emergency() {
    way.as("health-worker@harbour").get(way.hers()).expect(404);
    Answer opened =
        way.as("health-worker@harbour")
            .post(
                way.hers() + "/emergency-access",
                """
                {"code": "medical-emergency", "reason": "She fainted, the hospital asks for her medication."}\
                """)
            .expect(201);
    way.as("health-worker@harbour").get(way.hers()).expect(200);
    way.tell(
        "A health worker who is not on her care team opens the case, until "
            + opened.text("/until").substring(11, 16)
            + " and no longer.");
    String access = CASES + "/emergency-accesses/" + opened.text("/id");
    way.as("case-supervisor@harbour")
        .post(access + "/review", opened.eTag(), "{\"finding\": \"justified\"}")
        .expect(200)
        .expect("/state", "justified");
    way.tell("The supervisor of the office was told at once, and has reviewed it.");
    new Papers(way).herFile();
  }
}
