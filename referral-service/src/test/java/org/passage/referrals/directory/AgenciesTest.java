package org.passage.referrals.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.passage.referrals.testing.Person;

class AgenciesTest extends Journey {
  @Test
  void listsAnAgencyForAllOrganizationsAndSaysWhoAttests() {
    String id = agency("2027-12-31");
    Answer found = harbour().get("/agencies/" + id).is(200);
    assertThat(found.text("$.qualifications[0].attestedBy")).isEqualTo("harbour");
    assertThat(found.text("$.qualifications[0].validUntil")).isEqualTo("2027-12-31");
    assertThat(found.etag()).isEqualTo("\"1\"");
  }

  @Test
  void findsTheQualifiedOnesOfACountry() {
    String qualified =
        list(
            "{\"name\": \"Able\", \"country\": \"GE\", \"qualifications\": [{\"code\": \"arrival-assistance\", \"validUntil\": \"2026-11-23\"}]}");
    String other = list("{\"name\": \"Other\", \"country\": \"GE\"}");
    assertThat(harbour().get("/agencies?country=GE&qualified=true").texts("$.items[*].id"))
        .containsExactly(qualified);
    assertThat(harbour().get("/agencies?country=GE&qualified=false").texts("$.items[*].id"))
        .containsExactly(other);
    assertThat(harbour().get("/agencies?country=GE").texts("$.items[*].id"))
        .containsExactly(other, qualified);
    assertThat(harbour().get("/agencies?qualified=true").texts("$.items[*].id"))
        .contains(qualified)
        .doesNotContain(other);
  }

  @Test
  void turnsThePages() {
    String first = list("{\"name\": \"First\", \"country\": \"AM\"}");
    String second = list("{\"name\": \"Second\", \"country\": \"AM\"}");
    Answer page = harbour().get("/agencies?country=AM&limit=1").is(200);
    assertThat(page.texts("$.items[*].id")).containsExactly(second);
    Answer last = harbour().get("/agencies?country=AM&limit=1&cursor=" + page.text("$.next"));
    assertThat(last.texts("$.items[*].id")).containsExactly(first);
    assertThat(last.has("$.next")).isFalse();
  }

  @Test
  void isFilledByReferralOfficersOnly() {
    new Person(mvc, "harbour", "caseworker")
        .post("/agencies", "{\"name\": \"X\", \"country\": \"MD\"}")
        .isProblem(403, "forbidden");
    new Person(mvc, "harbour", "analyst").get("/agencies").isProblem(403, "forbidden");
  }

  @Test
  void namesTheFieldsThatAreWrong() {
    harbour().post("/agencies", "{\"name\": \" \", \"country\": \"MD\"}").isInvalidAt("/name");
    harbour().post("/agencies", "{\"name\": \"X\", \"country\": \"ZZ\"}").isInvalidAt("/country");
    harbour()
        .post("/agencies", "{\"name\": \"X\", \"country\": \"MD\", \"rank\": 1}")
        .isInvalidAt("/rank");
    harbour()
        .post("/agencies", "{\"name\": \"" + "x".repeat(201) + "\", \"country\": \"MD\"}")
        .isInvalidAt("/name");
    harbour()
        .post(
            "/agencies",
            "{\"name\": \"X\", \"country\": \"MD\", \"qualifications\": [{\"code\": \"arrival-assistance\", \"validUntil\": \"2026-11-22\"}]}")
        .isInvalidAt("/qualifications/0/validUntil");
    harbour()
        .post(
            "/agencies",
            "{\"name\": \"X\", \"country\": \"MD\", \"qualifications\": [{\"code\": \"flying\", \"validUntil\": \"2027-01-01\"}]}")
        .isInvalidAt("/qualifications/0/code");
    harbour()
        .post(
            "/agencies",
            "{\"name\": \"X\", \"country\": \"MD\", \"qualifications\": [{\"code\": \"arrival-assistance\", \"validUntil\": \"+999999999-01-01\"}]}")
        .isInvalidAt("/qualifications/0/validUntil");
    harbour().get("/agencies?cursor=nonsense").isInvalidAt("?cursor");
    harbour().get("/agencies?limit=101").isInvalidAt("?limit");
    harbour().get("/agencies?country=moldova").isInvalidAt("?country");
    harbour().get("/agencies?qualified=perhaps").isInvalidAt("?qualified");
    harbour().get("/agencies/agn_unknown").isProblem(404, "not-found");
  }

  private String list(String agency) {
    return harbour().post("/agencies", agency).is(201).id();
  }
}
