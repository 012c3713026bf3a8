package org.passage.reintegration.livelihood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;

/** Of years in which nothing else of the tests begins. */
class LivelihoodTest extends JourneyTest {
  private static final int MANY = 10;

  private final String agency = "agn_" + UUID.randomUUID();

  @Test
  void tellsHowManyOfManyWereCompletedAndInWorkLater() {
    for (int one = 0; one < 2 * MANY; one++) {
      Reply begun = begun("2011-03-01");
      Reply looked =
          step(
              begun,
              "follow-ups",
              """
              {"after": "six-months", "day": "2011-10-01", "how": "phone", "goesOn": %s}
              """
                  .formatted(one < MANY));
      step(
          looked,
          one < MANY ? "completion" : "breaking-off",
          "{\"day\": \"2011-12-01\"%s}".formatted(one < MANY ? "" : ", \"reason\": \"moved\""));
    }

    Reply completed = figures("completed", 2011);
    assertThat(completed.status()).isEqualTo(200);
    assertThat(completed.text("items[0].group")).isEqualTo("training");
    assertThat(completed.text("items[0].counted")).isEqualTo("20");
    assertThat(completed.text("items[0].value.value")).isEqualTo("50.0");
    assertThat(Double.parseDouble(completed.text("items[0].value.low"))).isBetween(25.0, 35.0);
    assertThat(completed.text("items[0].sentence")).contains("50 were completed");
    assertThat(figures("in-work-after-six-months", 2011).text("items[0].value.value"))
        .isEqualTo("50.0");
    assertThat(figures("in-work-after-twelve-months", 2011).text("items")).isEqualTo("[]");
    assertThat(figures("running-after-six-months", 2011).text("items")).isEqualTo("[]");
  }

  @Test
  void tellsNothingOfFew() {
    step(begun("2012-03-01"), "completion", "{\"day\": \"2012-12-01\"}");

    assertThat(figures("completed", 2012).text("items")).isEqualTo("[]");
    assertThat(officer.get("/livelihood-figures?measure=completed&year=2012").status())
        .isEqualTo(403);
  }

  private Reply figures(String measure, int year) {
    return as("sunrise", "analyst").get("/livelihood-figures?measure=" + measure + "&year=" + year);
  }

  private Reply begun(String day) {
    caseId = sharedCase(false);
    agencyIsListed(agency, "");
    return trained(activeWith("vocational-training"), agency, day);
  }

  private Reply step(Reply placement, String what, String body) {
    return officer.post("/provider-placements/" + placement.id() + "/" + what, body, placement);
  }
}
