package org.passage.referrals.countryinfo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.passage.referrals.api.CountryInformationPageV1;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.passage.referrals.testing.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

class CountryLibraryTest extends Journey {
  private static final String PATH = "/country-information";

  @Autowired private CountryLibrary library;

  @Test
  void keepsEachVersionAndShowsTheOneThatCounts() {
    Answer first = harbour().post(PATH, about("AL", "housing", "2026-12-31")).is(201);
    assertThat(first.text("$.version")).isEqualTo("1");
    assertThat(first.text("$.superseded")).isEqualTo("false");
    Answer second = sunrise().post(PATH, about("AL", "housing", "2027-12-31")).is(201);
    assertThat(second.text("$.version")).isEqualTo("2");
    assertThat(second.text("$.writtenBy")).isEqualTo("sunrise");
    Answer work = harbour().post(PATH, about("AL", "work", "2026-12-31")).is(201);
    assertThat(work.text("$.version")).isEqualTo("1");
    assertThat(stranger().get(PATH + "?country=AL").texts("$.items[*].id"))
        .containsExactly(work.id(), second.id());
    assertThat(harbour().get(PATH + "?country=AL&topic=housing").texts("$.items[*].id"))
        .containsExactly(second.id());
    assertThat(
            harbour().get(PATH + "?country=AL&topic=housing&versions=true").texts("$.items[*].id"))
        .containsExactly(second.id(), first.id());
    Answer earlier = harbour().get(PATH + "/" + first.id()).is(200);
    assertThat(earlier.text("$.superseded")).isEqualTo("true");
    assertThat(earlier.text("$.summary")).isEqualTo("Rooms are dear.");
  }

  @Test
  void flagsWhatShouldHaveBeenWrittenAnew() {
    String lasting = harbour().post(PATH, about("RS", "housing", "2027-12-31")).is(201).id();
    String stale = harbour().post(PATH, about("RS", "work", "2026-11-23")).is(201).id();
    assertThat(harbour().get(PATH + "?country=RS&stale=false").texts("$.items[*].id"))
        .containsExactly(stale, lasting);
    // The day after; the library does not change by that, only what is said of it.
    CountryInformationController later =
        new CountryInformationController(
            library, Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC));
    ResponseEntity<CountryInformationPageV1> flagged =
        later.listCountryInformation("RS", null, false, true, 25, null);
    assertThat(Objects.requireNonNull(flagged.getBody()).getItems())
        .hasSize(1)
        .allSatisfy(it -> assertThat(it.getStale()).isTrue())
        .extracting(it -> it.getId())
        .containsExactly(stale);
  }

  @Test
  void namesWhatIsWrong() {
    Person officer = harbour();
    String good = about("MK", "housing", "2027-12-31");
    officer.post(PATH, good.replace("MK", "ZZ")).isInvalidAt("/country");
    officer.post(PATH, good.replace("housing", "weather")).isInvalidAt("/topic");
    officer.post(PATH, good.replace("2026-09-30", "2026-11-24")).isInvalidAt("/sourceDate");
    officer.post(PATH, good.replace("2027-12-31", "2026-11-22")).isInvalidAt("/expiresOn");
    officer.post(PATH, good.replace("2027-12-31", "2031-11-24")).isInvalidAt("/expiresOn");
    officer.post(PATH, good.replace("Rooms are dear.", "")).isInvalidAt("/summary");
    officer.get(PATH + "?topic=work").isInvalidAt("?topic");
    officer.get(PATH + "?versions=true").isInvalidAt("?versions");
    officer.get(PATH + "/coi_unknown").isProblem(404, "not-found");
    new Person(mvc, "harbour", "caseworker").post(PATH, good).isProblem(403, "forbidden");
  }

  private static String about(String country, String topic, String expiresOn) {
    return """
    {"country": "%s", "topic": "%s", "language": "eng", "summary": "Rooms are dear.",
     "source": "Statistics office", "sourceDate": "2026-09-30", "expiresOn": "%s"}
    """
        .formatted(country, topic, expiresOn);
  }
}
