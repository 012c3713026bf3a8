package org.passage.acceptance.journey;

import static org.passage.acceptance.journey.Way.SHELTERS;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.passage.acceptance.journey.Way.Thing;
import org.passage.acceptance.platform.Answer;

/** A safe bed. */
final class Accommodation {
  private final Way way;

  Accommodation(Way way) {
    this.way = way;
  }

  List<Chapter> chapters() {
    return List.of(new Chapter("6. A safe bed", this::bed));
  }

  private void bed() {
    LocalDate tonight = LocalDate.now(ZoneOffset.UTC);
    String shelter = shelterWithOneBed();
    new HouseSecurity(way).walk(shelter);
    Answer found =
        way.as("caseworker@harbour")
            .get(
                SHELTERS
                    + "/availability?caseId="
                    + way.the(Thing.CASE)
                    + "&sex=female&age=27&country=IT&from="
                    + tonight
                    + "&limit=100")
            .expect(200);
    boolean listed =
        found.texts("/items", "suits").contains("true")
            && found
                .json()
                .at("/items")
                .valueStream()
                .anyMatch(it -> it.at("/shelter/id").asString().equals(shelter));
    if (!listed) {
      throw new Answer.Unexpected(found + ": the shelter with a free bed is not listed");
    }
    way.tell("Shelters that suit her are listed, each with the reasons for its rank.");

    Answer requested = request(shelter, tonight).expect(201);
    String placement = SHELTERS + "/placements/" + requested.text("/id");
    way.made(Thing.PLACEMENT, requested.text("/id"));
    Answer accepted =
        way.as("shelter-manager@harbour")
            .post(placement + "/acceptance", requested.eTag(), "{}")
            .expect(200);
    way.as("shelter-worker@harbour")
        .post(placement + "/arrival", accepted.eTag(), "{}")
        .expect(200)
        .expect("/state", "arrived");
    way.tell("She chose it, the shelter accepted, and she has arrived.");

    request(shelter, tonight).expect(409);
    way.tell("A second placement in the same bed is refused.");

    new Welcome(way).receive();
  }

  private String shelterWithOneBed() {
    Answer shelter =
        way.as("shelter-manager@harbour")
            .post(
                SHELTERS + "/shelters",
                """
                {"name": "House of the lighthouse", "country": "IT", "region": "IT-42", "kind": "shelter",
                 "admission": {"sexes": ["female"], "minAge": 18, "maxAge": 99, "withChildren": true},
                 "features": ["secret-address", "psychosocial-care"], "languages": ["ron", "ita"],
                 "address": {"lines": ["1, Example street"], "city": "Genova"}}\
                """)
            .expect(201);
    String id = shelter.text("/id");
    Answer withBed =
        way.as("shelter-manager@harbour")
            .post(
                SHELTERS + "/shelters/" + id + "/beds",
                shelter.eTag(),
                """
                {"label": "Room 2, by the window", "outOfOrder": false}\
                """)
            .expect(201);
    way.made(Thing.BED, withBed.text("/beds/0/id"));
    return id;
  }

  private Answer request(String shelter, LocalDate from) {
    return way.as("caseworker@harbour")
        .post(
            SHELTERS + "/placements",
            """
            {"caseId": "%s", "shelterId": "%s", "bedId": "%s", "from": "%s", "beneficiaryChoice": "accepted"}\
            """
                .formatted(way.the(Thing.CASE), shelter, way.the(Thing.BED), from));
  }
}
