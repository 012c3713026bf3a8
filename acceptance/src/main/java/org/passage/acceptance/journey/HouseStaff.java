package org.passage.acceptance.journey;

import static org.passage.acceptance.journey.Way.SHELTERS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;

/** Who works in the house, how everybody gets out, and what is on paper. */
final class HouseStaff {
  private final Way way;
  private final String house;
  private final Api.As manager;

  HouseStaff(Way way, String shelter) {
    this.way = way;
    this.house = SHELTERS + "/shelters/" + shelter;
    this.manager = way.as("shelter-manager@harbour");
  }

  void walk() {
    vetting();
    drill();
    papers();
  }

  private void vetting() {
    String person = UUID.randomUUID().toString();
    Answer enlisted =
        manager
            .post(
                house + "/staff",
                "{\"personId\": \"%s\", \"function\": \"night-watch\", \"since\": \"2026-11-02\"}"
                    .formatted(person))
            .expect(201);
    manager
        .post(
            SHELTERS + "/staff-members/" + enlisted.text("/id") + "/vettings",
            enlisted.eTag(),
            """
            {"kind": "criminal-record", "outcome": "failed", "checkedOn": "2026-11-05", "checkedBy": "The court of Genova"}\
            """)
        .expect(200)
        .expect("/barred", "true");
    manager
        .post(
            house + "/duties",
            """
            {"personId": "%s", "role": "night", "from": "2030-12-01T21:00:00Z", "until": "2030-12-02T05:00:00Z"}\
            """
                .formatted(person))
        .expect(409);
    way.tell("Who did not pass a vetting cannot be put on the rota of the house.");
  }

  private void drill() {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Rome"));
    manager
        .put(
            house + "/evacuation-plan",
            "\"0\"",
            """
            {"assemblyPoints": ["The car park of the school"], "routes": ["The back stairs, then the garden gate"],
             "alternativeAccommodation": ["A guest house by the lake"], "transport": "The van",
             "calls": [{"caller": "Whoever leads the shift", "called": "The fire brigade"}],
             "take": ["The list of who is in the house"], "needHelp": 1,
             "reviewedOn": "2026-11-02", "nextReviewOn": "%s", "drillEveryDays": 90}\
            """
                .formatted(today.plusDays(365)))
        .expect(200);
    Answer planned =
        manager
            .post(
                house + "/evacuation-drills",
                "{\"plannedOn\": \"%s\", \"scenario\": \"fire\", \"time\": \"night\"}"
                    .formatted(today))
            .expect(201);
    manager
        .post(
            SHELTERS + "/evacuation-drills/" + planned.text("/id") + "/report",
            planned.eTag(),
            """
            {"heldAt": "%s", "seconds": 240, "present": 6, "tookPart": 6,
             "problems": ["The garden gate was stuck."], "changes": ["It is opened once a week."]}\
            """
                .formatted(Instant.now().minusSeconds(600)))
        .expect(200)
        .expect("/state", "held");
    way.tell("In a drill everybody was out after four minutes; the gate that stuck is seen to.");
  }

  private void papers() {
    Answer printed =
        manager
            .post(
                house + "/paper-copies",
                """
                {"kind": "list-of-residents", "copies": 1, "reason": "For the drill.", "keptAt": "The safe in the office"}\
                """)
            .expect(201);
    manager
        .post(
            SHELTERS + "/paper-copies/" + printed.text("/id") + "/destruction",
            printed.eTag(),
            "{\"method\": \"shredded\", \"witnessId\": \"%s\"}"
                .formatted(way.idOf("shelter-worker@harbour")))
        .expect(200)
        .expect("/state", "destroyed");
    way.tell("The list that was printed for it is shredded before a witness.");
  }
}
