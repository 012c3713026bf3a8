package org.passage.acceptance.journey;

import static org.passage.acceptance.journey.Way.SHELTERS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.passage.acceptance.journey.Way.Thing;
import org.passage.acceptance.platform.Answer;

/** A day in the house: she goes out as she likes, and has what she needs. */
final class HouseDay {
  private static final String WORKER = "shelter-worker@harbour";
  private static final String NURSE = "health-worker@harbour";

  private final Way way;

  HouseDay(Way way) {
    this.way = way;
  }

  void walk(String shelter) {
    outing();
    medicine();
    table(SHELTERS + "/shelters/" + shelter);
    course(SHELTERS + "/shelters/" + shelter);
  }

  private void outing() {
    Answer out =
        way.as(WORKER)
            .post(
                hers() + "/outings",
                """
                {"purpose": "errands", "destination": "The market at the station.", "company": "alone",
                 "expectedBackAt": "%s", "safetyAdvice": ["safe-route", "emergency-numbers"],
                 "reachableBy": "Her own telephone.", "authoritiesIfLate": "not-wanted",
                 "wishIfLate": "Call my sister first."}\
                """
                    .formatted(Instant.now().plus(Duration.ofHours(2))))
            .expect(201);
    way.as(WORKER)
        .post(
            SHELTERS + "/outings/" + out.text("/id") + "/return",
            out.eTag(),
            "{\"condition\": \"well\"}")
        .expect(200);
    way.tell(
        "She goes to the market as she likes, says what is to be done if she is late, and is back.");
  }

  private void medicine() {
    way.join("caseworker@harbour", NURSE);
    Answer prescribed =
        way.as(NURSE)
            .post(
                hers() + "/prescriptions",
                """
                {"substance": "Paracetamol", "strength": "500 mg", "form": "tablet", "dose": "1 tablet",
                 "route": "oral", "controlled": false, "from": "%s", "prescriber": "Dr. Example",
                 "asNeeded": {"mostPerDay": 4, "leastMinutesBetween": 240}}\
                """
                    .formatted(LocalDate.now(ZoneId.of("Europe/Rome"))))
            .expect(201);
    String doses = SHELTERS + "/prescriptions/" + prescribed.text("/id") + "/doses";
    way.as(NURSE).post(doses, "{\"outcome\": \"given\"}").expect(201);
    way.as(NURSE).post(doses, "{\"outcome\": \"given\"}").expect(409);
    way.as(WORKER).get(SHELTERS + "/prescriptions/" + prescribed.text("/id")).expect(403);
    way.tell(
        "She has a tablet for her headache; a second one is too early, and only the nurse knows.");
  }

  private void table(String house) {
    Answer diet =
        way.as(WORKER).put(hers() + "/diet", "\"0\"", "{\"kinds\": [\"vegetarian\"]}").expect(200);
    way.as(NURSE)
        .put(
            hers() + "/allergies",
            diet.eTag(),
            "{\"allergies\": [{\"allergen\": \"nuts\", \"severity\": \"severe\"}]}")
        .expect(200);
    way.as(WORKER)
        .put(
            house + "/menus/" + LocalDate.now(ZoneId.of("Europe/Rome")),
            "\"0\"",
            """
            {"dishes": [{"meal": "snack", "name": "Walnut cake", "suits": ["vegetarian"], "contains": ["nuts"]}]}\
            """)
        .expect(200)
        .expect("/warnings/0/allergen", "nuts");
    way.tell("The kitchen learns that somebody does not bear the walnut cake, and not who.");
  }

  private void course(String house) {
    Answer offered =
        way.as(WORKER)
            .post(
                house + "/activities",
                """
                {"kind": "language", "title": "Italian for beginners", "startsAt": "%s", "endsAt": "%s",
                 "ledBy": "A volunteer", "capacity": 8, "languages": ["ita", "ron"], "childcare": true}\
                """
                    .formatted(
                        Instant.now().plus(Duration.ofHours(24)),
                        Instant.now().plus(Duration.ofHours(25))))
            .expect(201);
    way.as(WORKER)
        .post(
            hers() + "/enrolments",
            "{\"activityId\": \"%s\", \"choice\": \"enrolled\"}".formatted(offered.text("/id")))
        .expect(201);
    way.tell("She wants to learn Italian, and has a seat in the course.");
  }

  private String hers() {
    return SHELTERS + "/placements/" + way.the(Thing.PLACEMENT);
  }
}
