package org.passage.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passage.chassis.encryption.Vault;
import org.passage.referrals.testing.Journey;
import org.springframework.beans.factory.annotation.Autowired;

class ErasedTest extends Journey {
  @Autowired private Vault vault;

  @Test
  void nothingOfHerIsReadableOnceTheKeyOfHerCaseIsDestroyed() {
    String id = referral();
    assured(id);
    harbour().get("/referrals/" + id + "/security-assessments").is(200);

    vault.destroy(caseId);

    harbour().get("/referrals/" + id).isProblem(404, "not-found");
    sunrise().get("/referrals/" + id).isProblem(404, "not-found");
    harbour().get("/referrals/" + id + "/security-assessments").isProblem(404, "not-found");
    assertThat(harbour().get("/referrals?caseId=" + caseId).is(200).texts("$.items[*]")).isEmpty();
  }
}
