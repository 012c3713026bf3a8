package org.passage.acceptance.journey;

import static org.passage.acceptance.journey.Way.SHELTERS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
    LocalDate tonight = LocalDate.now(ZoneId.of("Europe/Rome"));
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
    new Looking(way).walk();

    Answer requested = offeredAndChosen(shelter, tonight);
    String placement = SHELTERS + "/placements/" + requested.text("/id");
    way.made(Thing.PLACEMENT, requested.text("/id"));
    way.as("caseworker@harbour").get(placement + "/address").expect(409);
    Answer accepted =
        way.as("shelter-manager@harbour")
            .post(placement + "/acceptance", requested.eTag(), "{}")
            .expect(200);
    String city =
        way.as("caseworker@harbour").get(placement + "/address").expect(200).text("/address/city");
    way.tell("Where the house is, her caseworker learns when it has accepted her: " + city + ".");
    way.as("shelter-worker@harbour")
        .post(placement + "/arrival", accepted.eTag(), "{}")
        .expect(200)
        .expect("/state", "arrived");
    way.tell("She has arrived.");

    request(shelter, tonight).expect(409);
    way.tell("A second placement in the same bed is refused.");

    new Welcome(way).receive();
    new HouseDay(way).walk(shelter);
    longerAndElsewhere(shelter, placement, tonight);
  }

  private Answer offeredAndChosen(String shelter, LocalDate tonight) {
    Answer offered =
        way.as("caseworker@harbour")
            .post(
                SHELTERS + "/placement-offers",
                """
                {"caseId": "%s", "shelterId": "%s", "bedId": "%s", "from": "%s", "until": "%s"}\
                """
                    .formatted(
                        way.the(Thing.CASE),
                        shelter,
                        way.the(Thing.BED),
                        tonight,
                        tonight.plusDays(30)))
            .expect(201)
            .expect("/state", "offered");
    String choices = SHELTERS + "/placements/" + offered.text("/id") + "/choices";
    Answer later =
        way.as("caseworker@harbour")
            .post(
                choices,
                offered.eTag(),
                """
                {"choice": "postponed", "postponedUntil": "%s", "reason": "She wants to sleep on it."}\
                """
                    .formatted(Instant.now().plus(Duration.ofDays(2))))
            .expect(200);
    way.tell("She is offered a bed and wants to sleep on it; it is kept for her for two days.");
    Answer wanted =
        way.as("caseworker@harbour")
            .post(choices, later.eTag(), "{\"choice\": \"accepted\"}")
            .expect(200)
            .expect("/state", "requested");
    way.tell("She says yes, and the shelter is asked.");
    return wanted;
  }

  /** Her stay is made longer, and she moves to a quieter room. */
  private void longerAndElsewhere(String shelter, String placement, LocalDate tonight) {
    var manager = way.as("shelter-manager@harbour");
    Answer longer =
        manager
            .post(
                placement + "/extension",
                manager.get(placement).expect(200).eTag(),
                "{\"until\": \"%s\", \"beneficiaryChoice\": \"accepted\"}"
                    .formatted(tonight.plusDays(90)))
            .expect(200);
    String house = SHELTERS + "/shelters/" + shelter;
    Answer room =
        manager
            .post(
                house + "/rooms",
                manager.get(house).expect(200).eTag(),
                """
                {"label": "Room 7, to the garden", "floor": 0, "capacity": 1, "accessible": true,
                 "sexes": ["female"], "families": false}\
                """)
            .expect(201);
    Answer bed =
        manager
            .post(
                house + "/beds",
                room.eTag(),
                "{\"label\": \"Room 7\", \"outOfOrder\": false, \"roomId\": \"%s\"}"
                    .formatted(room.text("/rooms/0/id")))
            .expect(201);
    manager
        .post(
            placement + "/transfer",
            longer.eTag(),
            "{\"bedId\": \"%s\", \"reason\": \"her-wish\", \"beneficiaryChoice\": \"accepted\"}"
                .formatted(bed.text("/beds/1/id")))
        .expect(200)
        .expect("/state", "arrived");
    way.tell("She stays two months longer, and moves to a room of her own, at her wish.");
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
