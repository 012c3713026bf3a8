package org.passage.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.gateway.testing.Problems.assertProblem;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.passage.gateway.testing.Client;
import org.passage.gateway.testing.EdgeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@EdgeTest
@TestPropertySource(
    properties = "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://localhost:1/certs")
class RealmAwayTest {
  @Autowired Client client;

  @Test
  void neitherBelievesNorRefusesATokenThatCannotBeVerified() {
    HttpResponse<String> answer = client.get("/api/cases/v1/cases/cas_1");

    assertProblem(answer, 503, "unavailable");
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
  }
}
