package org.passage.shelters.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.shelters.Platform;
import org.passage.shelters.api.ShelterPageV1;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ShelterInputTest extends Platform {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"name\":\"Lantern House\" | \"name\":7                     | /name",
        "\"name\":\"Lantern House\" | \"colour\":\"red\"             | /colour",
        "\"country\":\"EE\"         | \"country\":\"XX\"             | /country",
        "\"country\":\"EE\"         | \"country\":\"EE\",\"region\":\"FI-01\" | /region",
        "\"kind\":\"shelter\"       | \"kind\":\"castle\"            | /kind",
        "\"maxAge\":120             | \"maxAge\":3                   | /admission/maxAge",
        "\"minAge\":18              | \"minAge\":-1                  | /admission/minAge",
        "\"female\"                 | \"unknown\"                    | /admission/sexes/0",
        "\"Hidden Lane 1\"          | \"\"                           | /address/lines/0",
        "\"kind\":\"shelter\"       | \"kind\":\"shelter\",\"timeZone\":\"Mars/Olympus\" | /timeZone",
        "\"kind\":\"shelter\"       | \"kind\":\"shelter\",\"timeZone\":\"Europe/Rome\" | /timeZone",
        "\"country\":\"EE\"         | \"country\":\"US\"             | /timeZone",
        "\"kind\":\"shelter\"       | \"kind\":\"shelter\",\"curfew\":{\"from\":\"24:00\",\"until\":\"06:00\"} | /curfew/from",
        "\"kind\":\"shelter\"       | \"kind\":\"shelter\",\"curfew\":{\"from\":\"22:00\",\"until\":\"22:00\"} | /curfew/until",
      })
  void namesTheFieldAndWritesNothing(String valid, String invalid, String pointer) {
    MvcTestResult answer = register(body -> body.replace(valid, invalid));
    assertThat(answer).hasStatus(400);
    assertThat(text(answer)).contains("\"pointer\":\"" + pointer + "\"");
    assertThat(
            read(get("harbour", "caseworker", "/shelters?country=EE"), ShelterPageV1.class)
                .getItems())
        .isEmpty();
  }

  @Test
  void refusesANameThatIsTooLong() {
    assertThat(register(body -> body.replace("Lantern House", "x".repeat(201)))).hasStatus(400);
  }

  @Test
  void refusesABodyThatIsNotJson() {
    assertThat(register(body -> body.substring(1))).hasStatus(400);
  }

  @ParameterizedTest
  @CsvSource({
    "/shelters?cursor=broken, ?cursor",
    "/shelters?kind=castle, ?kind",
    "/shelters?limit=0, ?limit",
    "/availability?caseId=cas_adult, ",
    "/availability?caseId=cas_adult&country=XX, ?country",
    "/availability?caseId=cas_adult&country=IT&needs=jacuzzi, ?needs",
    "/availability?caseId=cas_adult&country=IT&from=2001-01-01, ?from",
    "/availability?caseId=cas_adult&country=IT&from=2999-02-30, ?from",
    "/availability?caseId=cas_adult&country=IT&from=2999-01-02&until=2999-01-02, ?until",
    "/availability?caseId=cas_adult&country=IT&cursor=broken, ?cursor",
  })
  void namesTheParameter(String path, String pointer) {
    MvcTestResult answer = get("harbour", "caseworker", path);
    assertThat(answer).hasStatus(400);
    if (pointer != null) {
      assertThat(text(answer)).contains("\"pointer\":\"" + pointer + "\"");
    }
  }

  @Test
  void thereIsNoUnknownShelter() {
    assertThat(get("harbour", "caseworker", "/shelters/shl_unknown")).hasStatus(404);
  }

  private MvcTestResult register(UnaryOperator<String> broken) {
    String body = broken.apply(json.writeValueAsString(house("EE")));
    return post("harbour", "shelter-manager", "/shelters", body, null);
  }
}
