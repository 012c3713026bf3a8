package org.passage.referrals.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passage.referrals.testing.Answer;

class QualificationsTest extends Directory {
  private static final String SUNRISES =
      "{\"name\": \"Able\", \"country\": \"%s\", \"organizationId\": \"sunrise\"}";

  @Test
  void nobodyAttestsToOneself() {
    harbour()
        .post(
            "/agencies",
            "{\"name\": \"Own\", \"country\": \"MD\", \"organizationId\": \"harbour\", \"qualifications\": [%s]}"
                .formatted(until("2027-01-01")))
        .isProblem(409, "attested-by-itself");
    Answer listed = harbour().post("/agencies", SUNRISES.formatted("MD")).is(201);
    String path = "/agencies/" + listed.id() + "/qualifications";
    sunrise().post(path, until("2027-01-01"), "\"1\"").isProblem(409, "attested-by-itself");
    stranger().post(path, until("2027-01-01"), "\"1\"").is(200);
  }

  @Test
  void whoAttestedDoesNotBecomeTheAgencyLater() {
    Answer listed =
        harbour()
            .post(
                "/agencies",
                "{\"name\": \"Own\", \"country\": \"MD\", \"qualifications\": [%s]}"
                    .formatted(until("2027-01-01")))
            .is(201);
    harbour()
        .put(
            "/agencies/" + listed.id(),
            "{\"name\": \"Own\", \"country\": \"MD\", \"organizationId\": \"harbour\", \"profile\": {}}",
            listed.etag())
        .isProblem(409, "attested-by-itself");
  }

  @Test
  void isRenewedAndItsHistoryKept() {
    Answer listed = harbour().post("/agencies", SUNRISES.formatted("MC")).is(201);
    String path = "/agencies/" + listed.id() + "/qualifications";
    Answer first = harbour().post(path, until("2026-12-10"), "\"1\"").is(200);
    assertThat(expiring("MC", 30)).containsExactly(listed.id());
    assertThat(expiring("MC", 10)).isEmpty();
    Answer renewed = stranger().post(path, until("2027-12-10"), first.etag()).is(200);
    assertThat(renewed.texts("$.qualifications[*].attestedBy"))
        .containsExactly("harbour", "stranger");
    assertThat(expiring("MC", 30)).isEmpty();
    assertThat(expiring("MC", 400)).containsExactly(listed.id());
  }

  @Test
  void isTakenBackWithAReasonByWhoAttestedIt() {
    Answer listed = harbour().post("/agencies", SUNRISES.formatted("SM")).is(201);
    String path = "/agencies/" + listed.id() + "/qualifications";
    Answer attested = harbour().post(path, until("2027-12-10"), "\"1\"").is(200);
    String one = path + "/" + attested.text("$.qualifications[0].id") + "/revocation";
    String why = "{\"reason\": \"Nobody came\"}";
    sunrise().post(one, why, attested.etag()).isProblem(403, "not-your-attestation");
    harbour().post(one, "{}", attested.etag()).isInvalidAt("/reason");
    harbour().post(one, why, "\"1\"").isProblem(412, "precondition-failed");
    harbour()
        .post(path + "/qlf_unknown/revocation", why, attested.etag())
        .isProblem(404, "not-found");
    assertThat(harbour().get("/agencies?country=SM&qualified=true").texts("$.items[*].id"))
        .containsExactly(listed.id());
    Answer revoked = harbour().post(one, why, attested.etag()).is(200);
    assertThat(revoked.text("$.qualifications[0].validUntil")).isEqualTo("2026-11-22");
    assertThat(revoked.text("$.qualifications[0].reason")).isEqualTo("Nobody came");
    assertThat(revoked.has("$.qualifications[0].revokedAt")).isTrue();
    assertThat(harbour().get("/agencies?country=SM&qualified=true").texts("$.items")).isEmpty();
    harbour().post(one, why, revoked.etag()).isProblem(409, "qualification-ended");
  }

  private java.util.List<String> expiring(String country, int days) {
    return harbour()
        .get("/agencies?country=" + country + "&expiringWithin=" + days)
        .is(200)
        .texts("$.items[*].id");
  }

  private static String until(String day) {
    return "{\"code\": \"arrival-assistance\", \"validUntil\": \"" + day + "\"}";
  }
}
