package org.passage.cases.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.PARTNER;

import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
import org.passage.chassis.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
class ReactionControllerTest {
  @Autowired MockMvcTester mvc;

  @Test
  void listsAllEightWithManifestationsAndResponses() {
    MvcTestResult list = new CaseClient(mvc).get(PARTNER, "/reactions");
    assertThat(list)
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.items[*].code")
        .asArray()
        .containsExactly(
            "fear",
            "mistrust-of-others",
            "mistrust-of-self",
            "self-blame",
            "anger",
            "memory-lapses",
            "isolation",
            "dependence");
    assertThat(list)
        .bodyJson()
        .extractingPath(
            "$.items[?(@.manifestations.length() < 2 || @.supportiveResponses.length() < 2)]")
        .asArray()
        .isEmpty();
  }
}
