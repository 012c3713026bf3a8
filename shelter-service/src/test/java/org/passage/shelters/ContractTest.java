package org.passage.shelters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ContractTest {
  @Test
  void nothingAsksWhetherSheCooperatesOrWhereSheIsFrom() throws IOException {
    String contract = Files.readString(Path.of("openapi/shelter-v1.yaml"));
    // Figures compare groups when all is decided; ArchitectureTest keeps them out of what decides.
    String decided = contract.replaceFirst("EquityDimension:\\s+type: string\\s+enum: .*", "");
    assertThat(decided)
        .doesNotContainIgnoringCase("cooperat")
        .doesNotContainIgnoringCase("police")
        .doesNotContainIgnoringCase("nationality")
        .doesNotContainIgnoringCase("religion")
        .doesNotContainIgnoringCase("residence");
  }
}
