package org.passage.acceptance.journey;

import static org.passage.acceptance.journey.Way.REFERRALS;

import org.passage.acceptance.journey.Way.Thing;
import org.passage.acceptance.platform.Answer;

/** Before she goes, another organization of the same country helps her with her papers. */
final class Advice {
  private static final String SENDING = "referral-officer@harbour";
  private static final String RECEIVING = "referral-officer@sunrise";

  private final Way way;

  Advice(Way way) {
    this.way = way;
  }

  void walk() {
    String agency =
        way.as(SENDING)
            .post(
                REFERRALS + "/agencies",
                "{\"name\": \"Sunrise legal aid\", \"country\": \"IT\", \"organizationId\": \"sunrise\"}")
            .expect(201)
            .text("/id");
    Answer drafted =
        way.as(SENDING)
            .post(
                REFERRALS + "/domestic-referrals",
                """
                {"caseId": "%s", "choice": "accepted",
                 "request": {"agencyId": "%s", "assistance": "legal", "urgency": "urgent",
                   "words": {"description": "She seeks advice about her papers"}, "fields": ["name", "languages"]}}\
                """
                    .formatted(way.the(Thing.CASE), agency))
            .expect(201);
    String path = REFERRALS + "/domestic-referrals/" + drafted.text("/id");
    Answer preview = way.as(SENDING).post(path + "/preview", drafted.eTag(), "").expect(200);
    Answer other = send(path, preview, "0".repeat(64)).expect(409);
    way.tell("What is not what she was shown is not sent: " + other.text("/detail"));
    send(path, preview, preview.text("/digest")).expect(200);
    way.as(RECEIVING)
        .get(path + "/shared-data")
        .expect(200)
        .expect("/digest", preview.text("/digest"));
    way.tell(
        "She sees what the legal aid is told, to the byte, and agrees; that is what it reads.");
    step(path, "answer", "{\"answer\": \"accepted\"}");
    step(path, "progress", "{\"progress\": \"in-progress\"}");
    step(path, "progress", "{\"progress\": \"done\", \"outcome\": \"need-met\"}");
    way.as(SENDING).get(path).expect(200).expect("/state", "done");
    way.tell("It accepts and helps her, and tells Harbour what came of it.");
  }

  private Answer send(String path, Answer preview, String digest) {
    return way.as(SENDING)
        .post(
            path + "/sending",
            preview.eTag(),
            "{\"digest\": \"%s\", \"language\": \"ron\", \"interpreter\": true}".formatted(digest));
  }

  private void step(String path, String what, String body) {
    String eTag = way.as(RECEIVING).get(path).expect(200).eTag();
    way.as(RECEIVING).post(path + "/" + what, eTag, body).expect(200);
  }
}
