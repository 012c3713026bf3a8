package org.passage.acceptance.extrafields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.RunningPlatform;

/** An organization defines fields of its own, fills them in and finds cases by them. */
@ExtendWith(RunningPlatform.class)
class ExtraFieldsTest {
  private static final String SCHEMAS = "/api/cases/v1/extra-field-schemas";
  private static final String SEARCHES = "/api/cases/v1/cases/extra-field-searches";

  @Test
  void areDefinedByASupervisorFilledInByACaseworkerAndFound() {
    API.as("caseworker@harbour").post(SCHEMAS, "{}").expect(403);
    API.as("identity-admin@harbour").post(SCHEMAS, "{}").expect(403);
    Answer schema =
        API.as("case-supervisor@harbour")
            .post(
                SCHEMAS,
                """
                {"schema": {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
                  "additionalProperties": false, "properties": {
                    "ledger": {"type": "string", "pattern": "^L-[0-9]+$", "x-searchable": true},
                    "diet": {"type": "string", "maxLength": 100, "x-field-class": "health"}}}}\
                """)
            .expect(201);
    API.as("caseworker@sunrise").get(SCHEMAS + "/" + schema.text("/id")).expect(404);

    Answer opened = Owned.newCase("caseworker@harbour");
    String caseId = opened.text("/id");
    String hers = "/api/cases/v1/cases/" + caseId + "/extra-fields";
    String ledger = "L-" + System.nanoTime();
    API.as("caseworker@harbour")
        .put(hers, "\"0\"", "{\"values\": {\"ledger\": \"nothing\"}}")
        .expect(400)
        .expect("/errors/0/pointer", "/values/ledger");
    Answer recorded =
        API.as("caseworker@harbour")
            .put(
                hers,
                "\"0\"",
                "{\"values\": {\"ledger\": \"%s\", \"diet\": \"vegan\"}}".formatted(ledger))
            .expect(200);
    recorded.expect("/number", schema.text("/number"));
    API.as("caseworker@harbour").put(hers, "\"0\"", "{\"values\": {}}").expect(412);
    assertThat(API.as("case-supervisor@harbour").get(hers).expect(200).body())
        .contains(ledger)
        .doesNotContain("vegan", "diet");
    API.as("caseworker@sunrise").get(hers).expect(404);

    String search = "{\"field\": \"ledger\", \"value\": \"%s\"}".formatted(ledger);
    API.as("caseworker@harbour")
        .post(SEARCHES, search)
        .expect(200)
        .expect("/items/0/caseId", caseId);
    assertThat(API.as("health-worker@harbour").post(SEARCHES, search).expect(200).body())
        .doesNotContain(caseId);
  }
}
