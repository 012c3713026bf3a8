package org.passage.acceptance.journey;

import static org.passage.acceptance.journey.Way.REFERRALS;
import static org.passage.acceptance.journey.Way.REINTEGRATION;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.passage.acceptance.platform.Answer;

/** The course that she wishes for, with a school that is told nothing of her. */
final class Livelihood {
  private static final String OFFICER = "reintegration-officer@sunrise";

  private final Way way;
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  Livelihood(Way way) {
    this.way = way;
  }

  void learn(String plan) {
    String school =
        way.as("referral-officer@sunrise")
            .post(REFERRALS + "/agencies", "{\"name\": \"Needle and thread\", \"country\": \"MD\"}")
            .expect(201)
            .text("/id");
    Answer offered =
        way.as(OFFICER)
            .post(
                plan + "/provider-placements",
                """
                {"kind": "training", "agencyId": "%s", "what": "Half a year of tailoring"}\
                """
                    .formatted(school))
            .expect(201);
    String course = REINTEGRATION + "/provider-placements/" + offered.text("/id");
    Answer accepted =
        step(course, "answer", offered, "{\"answer\": \"accepted\", \"givenBy\": \"self\"}");
    Answer untold =
        way.as(OFFICER)
            .post(course + "/introduction", accepted.eTag(), "{\"tells\": [\"given-name\"]}")
            .expect(409);
    way.tell("She takes a course. The school hears nothing of her: " + untold.text("/detail"));
    String day = "{\"day\": \"%s\"}".formatted(today);
    way.as(OFFICER).post(course + "/beginning", accepted.eTag(), day).expect(409);
    Answer seen =
        step(
            course,
            "conditions",
            accepted,
            """
            {"day": "%s", "contractSeen": false, "papersWithHer": true, "freeToLeave": true}\
            """
                .formatted(today));
    step(course, "beginning", seen, day).expect("/state", "begun");
    way.tell(
        "It begins after somebody saw that her papers are with herself and that she is free to leave.");
  }

  private Answer step(String course, String what, Answer read, String body) {
    return way.as(OFFICER).post(course + "/" + what, read.eTag(), body).expect(200);
  }
}
