package org.passage.acceptance.journey;

import static org.passage.acceptance.journey.Way.SHELTERS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.passage.acceptance.journey.Way.Thing;
import org.passage.acceptance.platform.Answer;

/** A shelter is looked at before she goes there. */
final class HouseSecurity {
  private static final String MANAGER = "shelter-manager@harbour";
  private static final String WORKER = "shelter-worker@harbour";
  private static final String UNLOCKED = "entrances-locked";

  private final Way way;

  HouseSecurity(Way way) {
    this.way = way;
  }

  void walk(String shelter) {
    audit(shelter);
    place(shelter).expect(409);
    way.tell("Its yard door does not close: a critical finding, so nobody new is placed there.");
    Answer finding = repaired(shelter);
    way.as(WORKER)
        .post(path(finding) + "/verification", finding.eTag(), "{\"accepted\": true}")
        .expect(409);
    way.as(MANAGER)
        .post(
            path(finding) + "/verification",
            finding.eTag(),
            "{\"accepted\": true, \"note\": \"Tried it from the yard.\"}")
        .expect(200)
        .expect("/state", "verified");
    String score =
        way.as(MANAGER)
            .get(SHELTERS + "/shelters/" + shelter + "/security-score")
            .expect(200)
            .text("/areas/0/score");
    way.as(MANAGER).get(SHELTERS + "/shelters/" + shelter + "/security-score/picture").expect(200);
    way.tell(
        "It is repaired, and somebody else has looked. Its premises scored " + score + " of 100.");
    new HouseStaff(way, shelter).walk();
  }

  private void audit(String shelter) {
    Answer started =
        way.as(WORKER)
            .post(
                SHELTERS + "/shelters/" + shelter + "/security-audits",
                "{\"kind\": \"self-assessment\"}")
            .expect(201);
    String results =
        started
            .json()
            .at("/unanswered")
            .valueStream()
            .map(it -> result(it.asString()))
            .collect(Collectors.joining(", ", "{\"results\": [", "]}"));
    String audit = SHELTERS + "/security-audits/" + started.text("/id");
    Answer recorded = way.as(WORKER).post(audit + "/results", started.eTag(), results).expect(200);
    way.as(MANAGER)
        .post(audit + "/closure", recorded.eTag(), "")
        .expect(200)
        .expect("/state", "closed");
  }

  private static String result(String code) {
    return code.equals(UNLOCKED)
        ? "{\"code\": \"%s\", \"outcome\": \"not-met\", \"note\": \"The yard door stays open.\"}"
            .formatted(code)
        : "{\"code\": \"%s\", \"outcome\": \"met\"}".formatted(code);
  }

  private Answer repaired(String shelter) {
    Answer found =
        way.as(MANAGER)
            .get(SHELTERS + "/security-findings?state=open&shelterId=" + shelter)
            .expect(200)
            .expect("/items/0/severity", "critical");
    String path = SHELTERS + "/security-findings/" + found.text("/items/0/id");
    return way.as(WORKER)
        .post(
            path + "/resolution",
            way.as(WORKER).get(path).expect(200).eTag(),
            "{\"done\": \"The locksmith fitted a new lock.\"}")
        .expect(200);
  }

  private static String path(Answer finding) {
    return SHELTERS + "/security-findings/" + finding.text("/id");
  }

  private Answer place(String shelter) {
    return way.as("caseworker@harbour")
        .post(
            SHELTERS + "/placements",
            """
            {"caseId": "%s", "shelterId": "%s", "from": "%s", "beneficiaryChoice": "accepted"}\
            """
                .formatted(way.the(Thing.CASE), shelter, LocalDate.now(ZoneId.of("Europe/Rome"))));
  }
}
