package org.passage.referrals.countryrisk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.passage.referrals.testing.Person;

class CountryProfilesTest extends Journey {
  private static final String PATH = "/country-profiles";

  @Test
  void saysWhatEachRatingOfTheSevenIndicatorsMeans() {
    Answer scale = harbour().get("/country-risk-indicators").is(200);
    assertThat(scale.texts("$.items[*].indicator")).hasSize(7).contains("reprisal-capacity");
    assertThat(scale.texts("$.items[*].scale[*].meaning")).hasSize(28).doesNotHaveDuplicates();
    assertThat(scale.texts("$.items[0].scale[*].rating"))
        .containsExactly("low", "moderate", "high", "very-high");
  }

  @Test
  void keepsEachVersionWithItsSourcesDatesAndWhoRecordedIt() {
    Answer first = harbour().post(PATH, profile("AM", "high")).is(201);
    Answer second = supervisor().post(PATH, profile("AM", "low")).is(201);
    assertThat(first.text("$.version")).isEqualTo("1");
    assertThat(second.text("$.version")).isEqualTo("2");
    Answer read = harbour().get(PATH + "/" + first.id()).is(200);
    assertThat(read.body()).isEqualTo(first.body());
    assertThat(read.text("$.ratings[0].source")).isEqualTo("Report");
    assertThat(read.text("$.recordedBy")).isEqualTo("harbour-referral-officer");
    assertThat(read.text("$.usableUntil")).isEqualTo("2027-11-02");
    assertThat(read.text("$.usable")).isEqualTo("true");
    assertThat(harbour().get(PATH + "?country=AM").texts("$.items[*].id"))
        .containsExactly(second.id(), first.id());
  }

  @Test
  void numbersWhatIsRecordedAtOneMoment() throws Exception {
    List<Future<Answer>> asked = new ArrayList<>();
    try (ExecutorService officers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 8; i++) {
        asked.add(officers.submit(() -> harbour().post(PATH, profile("TJ", "high")).is(201)));
      }
    }
    List<String> versions = new ArrayList<>();
    for (Future<Answer> it : asked) {
      versions.add(it.get().text("$.version"));
    }
    assertThat(versions).containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6", "7", "8");
    assertThat(harbour().post(PATH, profile("TJ", "low")).is(201).text("$.version")).isEqualTo("9");
  }

  @Test
  void tellsACorridorFromItsCountry() {
    String country = harbour().post(PATH, profile("GE", "high")).is(201).id();
    Answer corridor =
        harbour()
            .post(
                PATH,
                profile("GE", "low")
                    .replace("{\"country\"", "{\"fromCountry\": \"IT\", \"country\""))
            .is(201);
    assertThat(corridor.text("$.version")).isEqualTo("1");
    assertThat(corridor.text("$.fromCountry")).isEqualTo("IT");
    assertThat(harbour().get(PATH + "?country=GE").texts("$.items[*].id"))
        .containsExactly(corridor.id(), country);
    assertThat(harbour().get(PATH + "?country=GE&fromCountry=IT").texts("$.items[*].id"))
        .containsExactly(corridor.id());
    harbour().get(PATH + "?fromCountry=IT").isInvalidAt("?fromCountry");
  }

  @Test
  void isOneOrganizationsOwn() {
    String id = harbour().post(PATH, profile("AZ", "high")).is(201).id();
    sunrise().get(PATH + "/" + id).isProblem(404, "not-found");
    assertThat(sunrise().get(PATH + "?country=AZ").texts("$.items[*]")).isEmpty();
    new Person(mvc, "harbour", "caseworker")
        .post(PATH, profile("AZ", "high"))
        .isProblem(403, "forbidden");
  }

  @Test
  void namesTheFieldsThatAreWrong() {
    String good = profile("UA", "high");
    Person officer = harbour();
    officer.post(PATH, good.replace("\"UA\"", "\"ZZ\"")).isInvalidAt("/country");
    officer
        .post(PATH, good.replace("{\"country\"", "{\"fromCountry\": \"UA\", \"country\""))
        .isInvalidAt("/fromCountry");
    officer
        .post(PATH, good.replace("expected-caseload", "trafficking-extent"))
        .isInvalidAt("/ratings/1/indicator");
    officer
        .post(PATH, good.replaceFirst("2026-11-02", "2026-11-24"))
        .isInvalidAt("/ratings/0/asOf");
    officer
        .post(PATH, good.replaceFirst("2026-11-02", "2025-11-22"))
        .isInvalidAt("/ratings/0/asOf");
    officer.post(PATH, good.replaceFirst("\"high\"", "\"none\"")).isInvalidAt("/ratings/0/rating");
    officer.post(PATH, good.replaceFirst("\"Report\"", "\" \"")).isInvalidAt("/ratings/0/source");
    officer.post(PATH, "{\"country\": \"UA\", \"ratings\": []}").isInvalidAt("/ratings");
    assertThat(officer.get(PATH + "?country=UA").texts("$.items[*]")).isEmpty();
  }
}
