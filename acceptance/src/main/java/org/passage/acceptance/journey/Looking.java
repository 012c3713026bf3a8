package org.passage.acceptance.journey;

import static org.passage.acceptance.journey.Way.SHELTERS;

import org.passage.acceptance.journey.Way.Thing;
import org.passage.acceptance.platform.Answer;
import tools.jackson.databind.JsonNode;

/** What does not suit her and why, and waiting for what does. */
final class Looking {
  private static final String CASEWORKER = "caseworker@harbour";
  private static final String MANAGER = "shelter-manager@harbour";

  private final Way way;

  Looking(Way way) {
    this.way = way;
  }

  void walk() {
    String near = shelterNearby();
    JsonNode refused =
        way.as(CASEWORKER)
            .get(
                SHELTERS
                    + "/availability?caseId="
                    + way.the(Thing.CASE)
                    + "&sex=female&country=IT&region=IT-25&avoid=45.4;9.2&limit=100")
            .expect(200)
            .json()
            .at("/items")
            .valueStream()
            .filter(it -> it.at("/shelter/id").asString().equals(near))
            .findFirst()
            .orElseThrow(() -> new Answer.Unexpected("The shelter nearby is not listed"));
    String why =
        refused
            .at("/reasons")
            .valueStream()
            .filter(it -> it.at("/rule").asString().equals("near-danger"))
            .map(it -> it.at("/text").asString())
            .findFirst()
            .orElseThrow(() -> new Answer.Unexpected("The shelter nearby is not refused"));
    way.tell(
        "One is refused: \""
            + why
            + "\" It is less than 25 km away; where exactly nobody is told.");
    waiting();
  }

  private void waiting() {
    Answer entered =
        way.as(CASEWORKER)
            .post(
                SHELTERS + "/waiting-entries",
                """
                {"caseId": "%s", "listOrganizationId": "harbour", "beneficiaryChoice": "accepted",
                 "wish": {"presentPlace": "not-safe", "sex": "female", "withChildren": false,
                   "needs": ["psychosocial-care"], "languages": ["ron"]}}\
                """
                    .formatted(way.the(Thing.CASE)))
            .expect(201);
    String position =
        way.as(MANAGER)
            .get(SHELTERS + "/waiting-list?limit=100")
            .expect(200)
            .json()
            .at("/items")
            .valueStream()
            .filter(it -> it.at("/entryId").asString().equals(entered.text("/id")))
            .map(it -> it.at("/position").asString())
            .findFirst()
            .orElseThrow(() -> new Answer.Unexpected("She is not on the waiting list"));
    way.tell(
        "Until she has a bed she is number "
            + position
            + " on the waiting list, by need, danger and waiting time.");
  }

  private String shelterNearby() {
    return way.as(MANAGER)
        .post(
            SHELTERS + "/shelters",
            """
            {"name": "House in the suburb", "country": "IT", "region": "IT-25", "kind": "apartment",
             "admission": {"sexes": ["female"], "minAge": 18, "maxAge": 99, "withChildren": true},
             "features": [], "languages": ["ron"],
             "address": {"lines": ["2, Example street"], "city": "Monza", "latitude": 45.5, "longitude": 9.3}}\
            """)
        .expect(201)
        .text("/id");
  }
}
