package org.passage.reintegration.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;

class ComparisonTest extends JourneyTest {
  @Test
  void showsWhatBecameOfEachNeedAndOfHerPriorities() {
    String first = assessment().id();
    String review = reassessed("review", "low").id();

    Reply compared = caseworker.get("/assessments/" + first + "/comparison?with=" + review);

    assertThat(compared.status()).isEqualTo(200);
    assertThat(compared.text("earlier.id")).isEqualTo(first);
    assertThat(compared.text("later.stage")).isEqualTo("review");
    assertThat(compared.text("domains[?(@.domain == 'housing')].change")).contains("less-need");
    assertThat(compared.text("domains[?(@.domain == 'housing')].earlier")).contains("urgent");
    assertThat(compared.text("domains[?(@.domain == 'health')].change")).contains("only-earlier");
    assertThat(compared.text("priorities[0].wish")).isEqualTo("To live near my sister");
    assertThat(compared.text("priorities[0].laterPlace")).isEqualTo("1");
    assertThat(compared.text("priorities[1].earlierPlace")).isEqualTo("1");
    assertThat(compared.text("sameInstrument")).isEqualTo("false");
  }

  @Test
  void putsTheEarlierOneFirstWhicheverIsNamedFirst() {
    String first = assessment().id();
    String review = reassessed("review", "urgent").id();

    Reply compared = officer.get("/assessments/" + review + "/comparison?with=" + first);

    assertThat(compared.text("earlier.id")).isEqualTo(first);
    assertThat(compared.text("domains[?(@.domain == 'housing')].change")).contains("same-need");
  }

  @Test
  void isOfTwoOfOneCase() {
    String first = assessment().id();
    caseId = sharedCase(false);
    String another = assessment().id();

    assertThat(officer.get("/assessments/" + first + "/comparison?with=" + another).pointers())
        .containsExactly("?with");
    assertThat(officer.get("/assessments/" + first + "/comparison?with=" + first).pointers())
        .containsExactly("?with");
    assertThat(stranger.get("/assessments/" + first + "/comparison?with=" + first).status())
        .isEqualTo(404);
  }
}
