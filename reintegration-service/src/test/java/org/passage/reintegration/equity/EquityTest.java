package org.passage.reintegration.equity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.reintegration.Api;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;

/** By country, which the grants themselves tell. */
class EquityTest extends JourneyTest {
  private static final int PEOPLE = 10;

  private final String year = "&year=" + today().getYear();

  @Test
  void tellsHowLongManyWaitedAndHowMuchTheyGot() {
    grants("");
    Api analyst = as("sunrise", "analyst");

    Reply waited = analyst.get("/grant-equity?measure=waiting-time&dimension=country" + year);
    assertThat(waited.status()).isEqualTo(200);
    assertThat(waited.text("items[0].group")).isEqualTo("MD");
    assertThat(Integer.parseInt(waited.text("items[0].grants"))).isGreaterThanOrEqualTo(PEOPLE);
    assertThat(waited.text("items[0].value.value")).isEqualTo("0.0");
    assertThat(waited.text("items[0].sentence")).contains("waited 0.0 days", "no other group");
    Reply got = analyst.get("/grant-equity?measure=amount&dimension=country&currency=EUR" + year);
    assertThat(got.text("items[0].group")).isEqualTo("MD");
    assertThat(
            analyst
                .get("/grant-equity?measure=amount&dimension=country&currency=CHF" + year)
                .text("items"))
        .isEqualTo("[]");
    assertThat(analyst.get("/grant-equity?measure=amount&dimension=country" + year).pointers())
        .containsExactly("?currency");
    assertThat(officer.get("/grant-equity?measure=amount&dimension=country" + year).status())
        .isEqualTo(403);
  }

  @Test
  void tellsHowMuchTheRegionsOfACountryGot() {
    grants("");
    grants(", \"region\": \"MD-BA\"");

    Reply got =
        as("sunrise", "analyst")
            .get("/grant-equity?measure=amount&dimension=region&currency=EUR" + year);

    assertThat(got.status()).isEqualTo(200);
    assertThat(got.text("items[?(@.group == 'MD-BA')].grants")).isEqualTo("[" + PEOPLE + "]");
    assertThat(got.text("items[?(@.group == 'MD-BA')].value.value")).isEqualTo("[10.0]");
  }

  /** Each to somebody else, and approved. */
  private void grants(String more) {
    Reply fund = fund("1000.00");
    for (int one = 0; one < PEOPLE; one++) {
      caseId = sharedCase(false);
      Reply asked =
          officer.post("/plans/" + active().id() + "/grants", wanted(fund, "10.00", more));
      assertThat(supervisor.post("/grants/" + asked.id() + "/approval", "", asked).status())
          .isEqualTo(200);
    }
  }

  @Test
  void aRegionIsOneOfTheCountry() {
    String path = "/plans/" + active().id() + "/grants";
    String elsewhere = wanted(fund("10.00"), "10.00", ", \"region\": \"RO-B\"");

    assertThat(officer.post(path, elsewhere).pointers()).containsExactly("/region");
  }

  @ParameterizedTest
  @CsvSource({
    "oldest-first, 1, 20.00",
    "smallest-first, 2, 10.00",
    "greatest-need-first, 1, 20.00"
  })
  void triesAnotherOrderAndDecidesNothing(String order, String served, String left) {
    Reply fund = fund("100.00");
    Reply plan = active();
    requested(plan, fund, "80.00");
    IntStream.of(60, 30).forEach(it -> requested(plan, fund, it + ".00"));

    Reply outcome =
        supervisor.get("/funds/" + fund.id() + "/queue-outcome?dimension=country&order=" + order);

    assertThat(outcome.status()).isEqualTo(200);
    assertThat(outcome.text("waiting")).isEqualTo("3");
    assertThat(outcome.text("served")).isEqualTo(served);
    assertThat(outcome.text("left")).isEqualTo(left);
    assertThat(outcome.text("groups")).isEqualTo("[]");
    assertThat(officer.get("/funds/" + fund.id()).text("accounts.available")).isEqualTo("100.00");
  }
}
