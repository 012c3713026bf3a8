package org.passage.acceptance.journey;

import static org.passage.acceptance.journey.Way.CASES;
import static org.passage.acceptance.journey.Way.SHELTERS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;

/** Somebody else, who may be a child: no step without what is best for her. */
final class Childhood {
  private static final String CASEWORKER = "caseworker@harbour";

  private final Way way;

  Childhood(Way way) {
    this.way = way;
  }

  List<Chapter> chapters() {
    return List.of(new Chapter("12. Another case: a girl of about sixteen", this::girl));
  }

  private void girl() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Answer opened =
        way.as(CASEWORKER)
            .post(
                CASES + "/cases",
                """
                {"person": {"sex": "female", "nationality": "RO", "maybeChild": true},
                 "screening": {"interviewConsent": true, "screenedOn": "%s", "country": "IT",
                               "acts": ["harbouring"], "means": [], "purposes": ["forced-labour"]}}\
                """
                    .formatted(today))
            .expect(201)
            .expect("/outcome", "presumed-trafficked");
    String hers = CASES + "/cases/" + opened.text("/id");
    way.tell(
        "She does not know her age: the doubt counts for her, and of a child no means are asked.");

    Answer house = houseForAll();
    String wish =
        """
        {"caseId": "%s", "shelterId": "%s", "from": "%s", "beneficiaryChoice": "accepted"}\
        """
            .formatted(
                opened.text("/id"), house.text("/id"), LocalDate.now(ZoneId.of("Europe/Rome")));
    Answer refused = way.as(CASEWORKER).post(SHELTERS + "/placements", wish).expect(409);
    way.tell("A house where adults live is refused: " + refused.text("/detail"));
    way.as("case-supervisor@harbour")
        .post(
            hers + "/best-interest-determinations",
            """
            {"about": "placement-with-adults", "panel": [{"role": "case-supervisor"}, {"role": "psychologist"}],
             "herView": "She wants to stay with her sister, who lives there.",
             "considerations": [{"topic": "her-views", "finding": "She says so each time."}],
             "decision": "in-her-best-interest", "reasons": "Her sister cares for her.", "decidedOn": "%s"}\
            """
                .formatted(today))
        .expect(201);
    way.as(CASEWORKER).post(SHELTERS + "/placements", wish).expect(201);
    way.tell("A panel that heard her finds it best for her, and there is a bed.");
  }

  private Answer houseForAll() {
    Api.As manager = way.as("shelter-manager@harbour");
    Answer house =
        manager
            .post(
                SHELTERS + "/shelters",
                """
                {"name": "House of the two sisters", "country": "IT", "kind": "shelter",
                 "admission": {"sexes": ["female"], "minAge": 0, "maxAge": 99, "withChildren": true},
                 "features": ["psychosocial-care"], "languages": ["ron"],
                 "address": {"lines": ["3, Example street"], "city": "Genova"}}\
                """)
            .expect(201);
    manager
        .post(
            SHELTERS + "/shelters/" + house.text("/id") + "/beds",
            house.eTag(),
            "{\"label\": \"Room 1\", \"outOfOrder\": false}")
        .expect(201);
    return house;
  }
}
