package org.passage.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
@TestPropertySource(properties = "passage.operator=harbour")
class KeyRotationTest {
  private final CaseClient client;

  KeyRotationTest(@Autowired MockMvcTester mvc) {
    this.client = new CaseClient(mvc);
  }

  @Test
  void isForWhoeverRunsThePlatform() {
    client.openCase();
    MvcTestResult done = rotation("harbour", "identity-admin");
    assertThat(done).hasStatus(200).bodyJson().extractingPath("$.left").isEqualTo(0);
    assertThat(done).bodyJson().extractingPath("$.rewrapped").isEqualTo(0);
    assertThat(CaseClient.read(done, "$.masterKey")).startsWith("local:");
    assertThat(rotation("sunrise", "identity-admin")).hasStatus(403);
    assertThat(rotation("harbour", "caseworker")).hasStatus(403);
  }

  private MvcTestResult rotation(String organization, String role) {
    return client.post(TestTokens.as(organization, role), "/key-rotations", "");
  }
}
