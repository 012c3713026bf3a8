package org.passage.shelters.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passage.shelters.Platform;
import org.passage.shelters.api.SecurityAreaV1;
import org.passage.shelters.api.SecurityCheckV1;
import org.passage.shelters.api.SecurityChecksV1;
import org.passage.shelters.api.SecurityStandardV1;
import org.passage.shelters.api.SeverityV1;

class SecurityStandardTest extends Platform {
  @Test
  void theNewestHasTheSixAreasOfTheSourceEachWithSomethingCritical() {
    SecurityStandardV1 newest =
        read(get("harbour", "shelter-worker", "/security-standards"), SecurityStandardV1.class);
    assertThat(newest.getAreas())
        .extracting(SecurityChecksV1::getCode)
        .containsExactly(SecurityAreaV1.values());
    assertThat(newest.getAreas())
        .allSatisfy(area ->
            assertThat(area.getChecks())
                .extracting(SecurityCheckV1::getSeverity)
                .contains(SeverityV1.CRITICAL, SeverityV1.MAJOR));
    assertThat(newest.getVersions()).contains(newest.getVersion());
    assertThat(get("harbour", "shelter-worker", "/security-standards?version=1")).hasStatusOk();
  }

  @Test
  void aVersionThatThereIsNotIsNamed() {
    assertThat(get("harbour", "shelter-worker", "/security-standards?version=99"))
        .hasStatus(400)
        .bodyText()
        .contains("?version");
  }
}
