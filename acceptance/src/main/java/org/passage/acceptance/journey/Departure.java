package org.passage.acceptance.journey;

import static org.passage.acceptance.journey.Way.REFERRALS;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.passage.acceptance.journey.Way.Thing;
import org.passage.acceptance.platform.Answer;

/** How safe it is for her to leave, and who answers for it. */
final class Departure {
  private static final String OFFICER = "referral-officer@harbour";

  private final Way way;

  Departure(Way way) {
    this.way = way;
  }

  void assess() {
    way.as(OFFICER).post(REFERRALS + "/country-profiles", profile()).expect(201);
    String assessments =
        REFERRALS + "/referrals/" + way.the(Thing.REFERRAL) + "/security-assessments";
    Answer assessed = way.as(OFFICER).post(assessments, "{\"fromCountry\": \"IT\"}").expect(201);
    way.tell("Its security is assessed: " + assessed.text("/level") + ", because:");
    assessed.texts("/reasons", "text").forEach(reason -> way.tell("  - " + reason));
    way.as("case-supervisor@harbour")
        .post(
            assessments + "/" + assessed.text("/id") + "/decision",
            assessed.eTag(),
            """
            {"verdict": "approved", "reasons": "She is met, and lives with her aunt in another town."}\
            """)
        .expect(200)
        .expect("/holds", "true");
    way.tell(
        "A supervisor approves it, with reasons; it holds until "
            + assessed.text("/validUntil").substring(0, 10)
            + ".");
  }

  private static String profile() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return List.of(
            "trafficking-extent",
            "expected-caseload",
            "criminal-control",
            "reprisal-capacity",
            "law-enforcement-capacity",
            "corruption",
            "government-commitment")
        .stream()
        .map(it ->
            """
            {"indicator": "%s", "rating": "moderate", "source": "Country report", "asOf": "%s"}\
            """
                .formatted(it, today))
        .collect(Collectors.joining(", ", "{\"country\": \"MD\", \"ratings\": [", "]}"));
  }
}
