package org.passage.shelters.houserule;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.passage.shelters.Stays;
import org.passage.shelters.api.HouseRulesV1;
import org.passage.shelters.api.ShelterV1;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class HouseRulesTest extends Stays {
  private static final String FIRST =
      "{\"texts\": [{\"language\": \"eng\", \"text\": \"Be kind.\"}]}";
  private static final String SECOND =
      "{\"texts\": [{\"language\": \"eng\", \"text\": \"Be kind, and quiet at night.\"}]}";

  @Test
  void eachVersionIsKept() {
    String rules = "/shelters/" + shelter("harbour", 0).getId() + "/house-rules";
    assertThat(read(get("harbour", "shelter-worker", rules), HouseRulesV1.class).getVersion())
        .isZero();
    assertThat(write(rules, FIRST, "\"0\"")).hasStatusOk();
    assertThat(write(rules, SECOND, "\"0\"")).hasStatus(412);
    assertThat(write(rules, SECOND, null)).hasStatus(428);
    assertThat(write(rules, SECOND, "\"1\"")).hasStatusOk();

    assertThat(text(get("sunrise", "caseworker", rules))).contains("quiet at night");
    assertThat(text(get("sunrise", "caseworker", rules + "?version=1")))
        .contains("Be kind.")
        .doesNotContain("quiet");
    assertThat(get("sunrise", "caseworker", rules + "?version=3")).hasStatus(404);
  }

  @Test
  void aLanguageIsThereOnce() {
    String rules = "/shelters/" + shelter("harbour", 0).getId() + "/house-rules";
    refused(
        write(
            rules,
            "{\"texts\": [{\"language\": \"eng\", \"text\": \"a\"}, {\"language\": \"eng\", \"text\": \"b\"}]}",
            "\"0\""),
        400,
        "\"/texts/1/language\"");
    refused(write(rules, "{\"texts\": []}", "\"0\""), 400, "\"/texts\"");
    assertThat(read(get("harbour", "shelter-worker", rules), HouseRulesV1.class).getVersion())
        .isZero();
  }

  @Test
  void onlyItsOwnOrganizationWritesThem() {
    ShelterV1 house = shelter("sunrise", 0);
    String rules = "/shelters/" + house.getId() + "/house-rules";
    assertThat(write(rules, FIRST, "\"0\"")).hasStatus(403);
    assertThat(get("harbour", "caseworker", "/shelters/shl_unknown/house-rules")).hasStatus(404);
  }

  private MvcTestResult write(String rules, String body, @Nullable String etag) {
    return put("harbour", "shelter-manager", rules, body, etag);
  }
}
