package org.passage.referrals.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.referrals.agency.Agencies;
import org.passage.referrals.agency.Agency;
import org.passage.referrals.agency.Listed;
import org.passage.referrals.profile.Profile;
import org.passage.referrals.testing.Answer;
import org.springframework.beans.factory.annotation.Autowired;

class SearchTest extends Directory {
  @Autowired private Agencies agencies;

  private String office;

  @BeforeEach
  void anOffice() {
    // One in each test's own store would be slow: it is told apart by its name.
    office = listed("Bureau" + System.nanoTime(), "MD", OFFICE).is(201).id();
  }

  @ParameterizedTest
  @CsvSource({
    "service=psychosocial-support, true",
    "service=legal, true",
    "service=housing, false",
    // Not given any more.
    "service=vocational-training, false",
    "service=psychosocial-support&sex=female&age=14&nationality=UA&language=ukr, true",
    "service=psychosocial-support&language=ron, true",
    "service=psychosocial-support&sex=male, false",
    "service=psychosocial-support&age=13, false",
    "service=psychosocial-support&nationality=RO, false",
    "service=legal&language=ukr, false",
    // One service must fit in all; the lawyers take men.
    "sex=male, true",
    "sex=male&language=ukr, false",
    "language=fra, false",
    "near=47.02;28.83&withinKm=1, true",
    "near=47.5;28.83&withinKm=60, true",
    "near=47.5;28.83&withinKm=50, false",
    // Where the house is nobody learns, though its region is known.
    "near=47.76;27.92&withinKm=20, false",
    "service=housing&near=47.02;28.83&withinKm=100, false",
    "openAt=2026-11-23T08:00:00Z, true",
    "openAt=2026-11-23T15:00:00Z, false",
    "openAt=2026-12-25T08:00:00Z, false",
    "service=psychosocial-support&openAt=2026-11-28T21:00:00Z, false",
    "service=legal&openAt=2026-11-28T21:00:00Z, true",
    "service=legal&openAt=2026-11-28T23:59:59Z, true",
    "service=legal&openAt=2026-11-29T00:00:00Z, false",
    "service=legal&openAt=2026-11-23T08:00:00Z, false",
    "country=MD&qualified=false, true",
    "qualified=true, false",
    "stale=false, true",
    "stale=true, false",
    "name=casa bu, true",
    "name=buna casa, true",
    "name=casa rea, false",
  })
  void combinesItsFilters(String query, boolean found) {
    List<String> ids = all(query);
    assertThat(ids.contains(office)).as("%s", ids.size()).isEqualTo(found);
  }

  @Test
  void findsNamesInAnyScriptByTheirBeginnings() {
    String id = listed("Свято-Троицкий приют Émile", "BG", "{}").is(201).id();
    for (String name : List.of("Свято", "svat", "emile SVAT", "Priut", "ém")) {
      assertThat(all("country=BG&name=" + name)).as(name).containsExactly(id);
    }
    assertThat(all("country=BG&name=mile")).isEmpty();
    harbour().get("/agencies?name=a b").isInvalidAt("?name");
    harbour().get("/agencies?name=--").isInvalidAt("?name");
  }

  @Test
  void ordersByDistanceAcrossPagesAndTheDateLine() {
    List<String> ids = new ArrayList<>();
    for (double east : List.of(-179.95, 179.85, 179.0, -178.0)) {
      ids.add(
          listed(
                  "Fiji",
                  "FJ",
                  at(-17, east, "FJ")
                      .replace("\"latitude\"", "\"timeZone\": \"Pacific/Fiji\", \"latitude\""))
              .is(201)
              .id());
    }
    Answer first =
        harbour().get("/agencies?country=FJ&near=-17;179.99&withinKm=150&limit=2").is(200);
    assertThat(first.texts("$.items[*].id")).containsExactly(ids.get(0), ids.get(1));
    assertThat(first.texts("$.items[*].distanceKm")).containsExactly("7", "15");
    Answer second =
        harbour()
            .get(
                "/agencies?country=FJ&near=-17;179.99&withinKm=150&limit=2&cursor="
                    + first.text("$.next"));
    assertThat(second.texts("$.items[*].id")).containsExactly(ids.get(2));
    assertThat(second.has("$.next")).isFalse();
  }

  @Test
  void fillsAPageFromManyThatDoNotFit() {
    List<String> fitting = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      fitting.addFirst(listed("Speaks", "LI", "{\"languages\": [\"deu\"]}").is(201).id());
      for (int j = 0; j < 3; j++) {
        listed("Speaks not", "LI", "{\"languages\": [\"fra\"]}").is(201);
      }
    }
    assertThat(all("country=LI&language=deu&limit=3")).isEqualTo(fitting);
  }

  @Test
  void saysWhatNobodyHasVerifiedForLong() {
    Instant longAgo = Instant.parse("2026-05-01T00:00:00Z");
    String id =
        agencies
            .add(
                Agency.list(
                    "harbour", new Listed("Old", "VA", null, Profile.NONE), List.of(), longAgo))
            .id();
    assertThat(all("country=VA&stale=true")).containsExactly(id);
    assertThat(all("country=VA&stale=false")).isEmpty();
    Answer stale = harbour().get("/agencies/" + id).is(200);
    assertThat(stale.text("$.stale")).isEqualTo("true");
    assertThat(stale.text("$.verification.verifiedAt")).isEqualTo("2026-05-01T00:00:00Z");
    harbour()
        .post("/agencies/" + id + "/verifications", "")
        .isProblem(428, "precondition-required");
    Answer verified = stranger().post("/agencies/" + id + "/verifications", "", "\"1\"").is(200);
    assertThat(verified.text("$.stale")).isEqualTo("false");
    assertThat(verified.text("$.verification.verifiedBy")).isEqualTo("stranger");
    assertThat(all("country=VA&stale=true")).isEmpty();
  }

  @Test
  void refusesWhatCannotBeLookedFor() {
    harbour().get("/agencies?near=91;0").isInvalidAt("?near");
    harbour().get("/agencies?near=here").isInvalidAt("?near");
    harbour().get("/agencies?withinKm=501").isInvalidAt("?withinKm");
    harbour().get("/agencies?age=200").isInvalidAt("?age");
    harbour().get("/agencies?sex=any").isInvalidAt("?sex");
    harbour().get("/agencies?service=magic").isInvalidAt("?service");
    harbour().get("/agencies?openAt=tomorrow").isInvalidAt("?openAt");
    harbour().get("/agencies?near=47;28&cursor=nonsense").isInvalidAt("?cursor");
  }

  private List<String> all(String query) {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      Answer page = harbour().get("/agencies?" + query + cursor).is(200);
      ids.addAll(page.texts("$.items[*].id"));
      cursor = page.has("$.next") ? "&cursor=" + page.text("$.next") : null;
    } while (cursor != null);
    return ids;
  }
}
