package org.passage.acceptance.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** Who helps where, when and whom, and who says so. */
@ExtendWith(RunningPlatform.class)
class DirectoryTest {
  private static final String AGENCIES = "/api/referrals/v1/agencies";
  private static final String PROBLEMS = "https://passage.example/problems/";
  private static final Api.As HARBOUR = API.as("referral-officer@harbour");
  private static final Api.As SUNRISE = API.as("referral-officer@sunrise");
  private static final Api.As LANTERN = API.as("referral-officer@lantern");
  private static final Api.As CASEWORKER = API.as("caseworker@lantern");

  private final String name = "Casa" + UUID.randomUUID().toString().replace("-", "");

  @Test
  void findsWhoHelpsHerNearByAndOpenOnThatNight() {
    String id = listed().text("/id");
    String hers = "?name=" + name + "&service=legal&age=17&sex=female&language=ukr";
    assertThat(found(hers + "&near=47.1;28.9&withinKm=30")).containsExactly(id);
    Answer near = CASEWORKER.get(AGENCIES + hers + "&near=47.1;28.9&withinKm=30").expect(200);
    near.expect("/items/0/distanceKm", "11");
    assertThat(found(hers + "&near=47.1;28.9&withinKm=10")).isEmpty();
    // A Friday's night, which ends on Saturday at two by the clock of Chisinau.
    assertThat(found(hers + "&openAt=2030-07-05T22:30:00Z")).containsExactly(id);
    assertThat(found(hers + "&openAt=2030-07-05T23:30:00Z")).isEmpty();
    assertThat(found(hers.replace("age=17", "age=13"))).isEmpty();
  }

  @Test
  void neverTellsWhereAShelterIs() {
    HARBOUR
        .post(
            AGENCIES,
            """
            {"name": "%s", "country": "MD", "profile": {"locations": [
              {"key": "house", "kind": "physical", "country": "MD", "confidential": true,
               "address": {"lines": ["Strada 2"], "city": "Balti"}}]}}\
            """
                .formatted(name))
        .expect(400)
        .expect("/errors/0/pointer", "/profile/locations/0/address");
    assertThat(found("?name=" + name)).isEmpty();
  }

  @Test
  void isQualifiedByOthersUntilADayOrUntilTheyTakeItBack() {
    Answer listed = listed();
    String path = AGENCIES + "/" + listed.text("/id");
    String arrival =
        "{\"code\": \"arrival-assistance\", \"validUntil\": \"%s\"}"
            .formatted(LocalDate.now().plusDays(20));
    SUNRISE
        .post(path + "/qualifications", listed.eTag(), arrival)
        .expect(409)
        .expect("/type", PROBLEMS + "attested-by-itself");
    Answer attested = LANTERN.post(path + "/qualifications", listed.eTag(), arrival).expect(200);
    assertThat(found("?name=" + name + "&qualified=true&expiringWithin=30")).hasSize(1);
    String one = path + "/qualifications/" + attested.text("/qualifications/0/id") + "/revocation";
    HARBOUR
        .post(one, attested.eTag(), "{\"reason\": \"Hearsay\"}")
        .expect(403)
        .expect("/type", PROBLEMS + "not-your-attestation");
    LANTERN
        .post(one, attested.eTag(), "{\"reason\": \"Nobody was there.\"}")
        .expect(200)
        .expect("/qualifications/0/reason", "Nobody was there.");
    assertThat(found("?name=" + name + "&qualified=true")).isEmpty();
  }

  @Test
  void isKeptTrueByThoseWhoKnow() {
    Answer listed = listed();
    String path = AGENCIES + "/" + listed.text("/id");
    String less = "{\"name\": \"%s\", \"country\": \"MD\", \"profile\": {}}".formatted(name);
    API.as("referral-officer@lantern")
        .put(path, listed.eTag(), less)
        .expect(403)
        .expect("/type", PROBLEMS + "not-your-agency");
    Answer own = SUNRISE.put(path, listed.eTag(), less).expect(200);
    Answer verified = LANTERN.post(path + "/verifications", own.eTag(), "").expect(200);
    verified.expect("/verification/verifiedBy", "lantern").expect("/stale", "false");
    HARBOUR
        .post(path + "/deactivation", verified.eTag(), "{\"reason\": \"It moved away.\"}")
        .expect(200);
    assertThat(found("?name=" + name)).isEmpty();
    assertThat(found("?name=" + name + "&inactive=true")).hasSize(1);
  }

  private static List<String> found(String query) {
    return CASEWORKER.get(AGENCIES + query).expect(200).texts("/items", "id");
  }

  /** Sunrise's lawyers, as Harbour lists them. */
  private Answer listed() {
    return HARBOUR
        .post(
            AGENCIES,
            """
            {"name": "%s", "country": "MD", "organizationId": "sunrise",
             "profile": {
               "phones": [{"number": "022 123456"}],
               "services": [{"key": "law", "name": "Lawyers", "status": "active", "assistance": ["legal"],
                 "eligibility": {"sexes": ["female"], "minAge": 14}, "languages": ["ukr"],
                 "schedules": [{"rule": "FREQ=WEEKLY;BYDAY=FR", "opensAt": "20:00", "closesAt": "02:00"}]}],
               "locations": [
                 {"key": "office", "kind": "physical", "country": "MD", "latitude": 47.02, "longitude": 28.83},
                 {"key": "house", "kind": "physical", "country": "MD", "region": "MD-BA", "confidential": true}],
               "offerings": [{"service": "law", "location": "office"}]}}\
            """
                .formatted(name))
        .expect(201)
        .expect("/profile/phones/0/number", "+37322123456");
  }
}
