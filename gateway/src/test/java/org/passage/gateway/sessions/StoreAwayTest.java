package org.passage.gateway.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.gateway.testing.Problems.assertProblem;

import org.junit.jupiter.api.Test;
import org.passage.gateway.testing.Browser;
import org.passage.gateway.testing.Client;
import org.passage.gateway.testing.EdgeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@EdgeTest
@TestPropertySource(properties = "passage.gateway.sessions.store=mongodb://localhost:1")
class StoreAwayTest {
  private static final String CASE = "/api/cases/v1/cases/cas_1";

  @Autowired Client client;
  @Autowired SessionKeys keys;

  @Test
  void holdsUpSessionsOnly() {
    assertThat(client.get(CASE).statusCode()).isEqualTo(200);
    assertThat(client.send(client.to("/actuator/health/readiness")).statusCode()).isEqualTo(200);

    Browser browser = new Browser(client);
    browser.cookies.put("passage", SessionId.fresh(keys).cookie());

    assertProblem(browser.get(CASE), 503, "unavailable");
    assertThat(client.get(CASE).statusCode()).isEqualTo(200);
  }
}
