package org.passage.referrals.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.referrals.testing.Answer;

class EntriesTest extends Directory {
  @Test
  void keepsAllThatIsSaidOfAnAgency() {
    String id = listed("Whole", "MD", OFFICE).is(201).id();
    Answer found = sunrise().get("/agencies/" + id).is(200);
    assertThat(found.text("$.profile.phones[0].number")).isEqualTo("+37322123456");
    assertThat(found.text("$.profile.phones[0].kind")).isEqualTo("voice");
    assertThat(found.texts("$.profile.services[*].key")).containsExactly("talk", "law", "old");
    assertThat(found.text("$.profile.services[0].eligibility.minAge")).isEqualTo("14");
    assertThat(found.text("$.profile.services[1].schedules[0].closesAt")).isEqualTo("02:00");
    assertThat(found.text("$.profile.locations[0].timeZone")).isEqualTo("Europe/Chisinau");
    assertThat(found.text("$.profile.locations[0].closures[0].until")).isEqualTo("2026-12-31");
    assertThat(found.text("$.profile.locations[1].confidential")).isEqualTo("true");
    assertThat(found.texts("$.profile.offerings[*].service")).containsExactly("talk", "law");
    assertThat(found.text("$.listedBy")).isEqualTo("harbour");
    assertThat(found.text("$.active")).isEqualTo("true");
    assertThat(found.text("$.stale")).isEqualTo("false");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"address\": {\"lines\": [\"Lane 1\"], \"city\": \"Balti\"}|address",
        "\"latitude\": 47.76, \"longitude\": 27.92|latitude",
        "\"url\": \"https://house.example\"|url",
        "\"phones\": [{\"number\": \"+37322123456\"}]|phones",
      })
  void neverTakesWhereAShelterIs(String leads, String field) {
    listed(
            "House",
            "MD",
            """
            {"locations": [{"key": "house", "kind": "physical", "confidential": true, "country": "MD", %s}]}\
            """
                .formatted(leads))
        .isInvalidAt("/profile/locations/0/" + field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"phones\": [{\"number\": \"12\"}]}|/profile/phones/0/number",
        "{\"locations\": [{\"key\": \"a\", \"kind\": \"physical\", \"country\": \"US\"}]}|/profile/locations/0/timeZone",
        "{\"locations\": [{\"key\": \"a\", \"kind\": \"physical\", \"country\": \"MD\", \"latitude\": 1}]}|/profile/locations/0/longitude",
        "{\"locations\": [{\"key\": \"a\", \"kind\": \"physical\", \"country\": \"MD\", \"region\": \"RO-B\"}]}|/profile/locations/0/region",
        "{\"services\": [{\"key\": \"a\", \"name\": \"A\", \"status\": \"active\"}, {\"key\": \"a\", \"name\": \"B\", \"status\": \"active\"}]}|/profile/services/1/key",
        "{\"services\": [{\"key\": \"a\", \"name\": \"A\", \"status\": \"active\", \"eligibility\": {\"minAge\": 9, \"maxAge\": 8}}]}|/profile/services/0/eligibility/maxAge",
        "{\"services\": [{\"key\": \"a\", \"name\": \"A\", \"status\": \"active\", \"eligibility\": {\"nationalities\": [\"MD\", \"ZZ\"]}}]}|/profile/services/0/eligibility/nationalities/1",
        "{\"offerings\": [{\"service\": \"a\", \"location\": \"b\"}]}|/profile/offerings/0/service",
        "{\"services\": [{\"key\": \"a\", \"name\": \"A\", \"status\": \"active\", \"assistance\": [\"magic\"]}]}|/profile/services/0/assistance/0",
        "{\"services\": [{\"key\": \"a\", \"name\": \"A\", \"status\": \"active\", \"schedules\": [{\"rule\": \"FREQ=WEEKLY\", \"opensAt\": \"09:00\", \"closesAt\": \"10:00\"}]}]}|/profile/services/0/schedules/0/startsOn",
      })
  void namesTheFieldThatCannotBe(String profile, String pointer) {
    listed("Wrong", "MD", profile).isInvalidAt(pointer);
  }

  @Test
  void isSaidAnewByWhoListedItAndByItsOwnAndNobodyElse() {
    Answer listed =
        harbour()
            .post(
                "/agencies",
                "{\"name\": \"First\", \"country\": \"MD\", \"organizationId\": \"sunrise\"}")
            .is(201);
    String path = "/agencies/" + listed.id();
    harbour().put(path, changed("Second", "{}"), null).isProblem(428, "precondition-required");
    stranger().put(path, changed("Theirs", "{}"), listed.etag()).isProblem(403, "not-your-agency");
    Answer second = harbour().put(path, changed("Second", OFFICE), listed.etag()).is(200);
    sunrise()
        .put(path, changed("Third", "{}"), listed.etag())
        .isProblem(412, "precondition-failed");
    Answer third = sunrise().put(path, changed("Third", "{}"), second.etag()).is(200);
    assertThat(third.text("$.name")).isEqualTo("Third");
    assertThat(third.has("$.profile")).isFalse();
    assertThat(third.text("$.organizationId")).isEqualTo("sunrise");
    assertThat(third.text("$.verification.verifiedBy")).isEqualTo("sunrise");
  }

  @Test
  void leavesTheDirectoryAndComesBack() {
    String id = listed("Leaving", "AD", "{}").is(201).id();
    String path = "/agencies/" + id;
    String why = "{\"reason\": \"Dissolved\"}";
    stranger().post(path + "/deactivation", why, "\"1\"").isProblem(403, "not-your-agency");
    Answer out = harbour().post(path + "/deactivation", why, "\"1\"").is(200);
    assertThat(out.text("$.active")).isEqualTo("false");
    assertThat(out.text("$.inactiveReason")).isEqualTo("Dissolved");
    assertThat(harbour().get("/agencies?country=AD").texts("$.items[*].id")).isEmpty();
    assertThat(harbour().get("/agencies?country=AD&inactive=true").texts("$.items[*].id"))
        .containsExactly(id);
    harbour().post(path + "/deactivation", why, out.etag()).isProblem(409, "inactive-agency");
    Answer in = harbour().post(path + "/reactivation", "", out.etag()).is(200);
    assertThat(in.has("$.inactiveReason")).isFalse();
    assertThat(harbour().get("/agencies?country=AD").texts("$.items[*].id")).containsExactly(id);
    harbour().post(path + "/reactivation", "", in.etag()).isProblem(409, "active-agency");
  }

  @Test
  void meetsNobodyOnceItHasLeft() {
    String agency = agency("2027-12-31");
    harbour()
        .post("/agencies/" + agency + "/deactivation", "{\"reason\": \"Gone\"}", "\"1\"")
        .is(200);
    String referral = referral();
    Answer itinerary = propose(referral, mondayMorning(agency)).is(201);
    assertThat(itinerary.texts("$.verdicts[?(@.rule == 'met-by-qualified-agency')].outcome"))
        .containsExactly("failed");
  }
}
