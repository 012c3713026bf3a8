package org.passage.referrals.domestic;

import org.passage.chassis.testing.SettableClock;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.passage.referrals.testing.MovingTime;
import org.passage.referrals.testing.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Harbour asks Sunrise for legal advice; each test has a draft of its own. */
@Import(MovingTime.class)
abstract class Referring extends Journey {
  static final String DRAFT =
      """
      {"agencyId": "%s", "assistance": "legal", "urgency": "urgent",
       "words": {"description": "She seeks advice", "safeContact": "Never by letter"},
       "fields": ["languages", "name", "contact", "name"]}
      """;

  @Autowired SettableClock clock;

  String agency() {
    return agency(
            "{\"name\": \"Legal aid\", \"country\": \"IT\", \"organizationId\": \"sunrise\"}", 201)
        .id();
  }

  Answer agency(String listed, int status) {
    return harbour().post("/agencies", listed).is(status);
  }

  Answer draft() {
    return draft(DRAFT.formatted(agency()));
  }

  Answer draft(String request) {
    cases.isOf(caseId, "Ana Maria", "Rusu");
    return harbour()
        .post(
            "/domestic-referrals",
            "{\"caseId\": \"%s\", \"request\": %s, \"choice\": \"accepted\"}"
                .formatted(caseId, request));
  }

  Answer preview(String id) {
    return act(harbour(), id, "preview", "");
  }

  Answer send(String id, String digest) {
    return send(id, digest, eTag(id));
  }

  Answer send(String id, String digest, String read) {
    return harbour()
        .post(
            path(id) + "/sending",
            "{\"digest\": \"%s\", \"language\": \"ron\", \"interpreter\": true}".formatted(digest),
            read);
  }

  /** A referral that was shown to her and sent. */
  String sent() {
    String id = draft().is(201).id();
    send(id, preview(id).is(200).text("$.digest")).is(200);
    return id;
  }

  /** Does a step upon what is there now. */
  Answer act(Person who, String id, String what, String body) {
    return who.post(path(id) + "/" + what, body, eTag(id));
  }

  Answer choose(String id, String choice) {
    return harbour().put(path(id) + "/choice", "{\"choice\": \"%s\"}".formatted(choice), eTag(id));
  }

  String eTag(String id) {
    return String.valueOf(harbour().get(path(id)).is(200).etag());
  }

  static String path(String id) {
    return "/domestic-referrals/" + id;
  }
}
