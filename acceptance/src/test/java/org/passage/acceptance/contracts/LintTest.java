package org.passage.acceptance.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contracts of all modules, by the rules of the house. */
class LintTest {
  private static final Path BAD = Path.of("src/test/resources/contracts");

  static List<Contract> contracts() {
    return House.OURS.contracts();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contracts")
  void findsNothingWrongWith(Contract contract) {
    assertThat(Lint.of(contract)).isEmpty();
  }

  @Test
  void findsNothingWrongWithTheCommonParts() {
    Contract common = new Contract(House.COMMON);
    assertThat(DocumentRules.parses(common)).isEmpty();
    assertThat(DocumentRules.keepsItsTexts(common)).isEmpty();
    assertThat(Lint.operations(common)).isEmpty();
  }

  @Test
  void findsEveryRuleThatABadContractBreaks() throws IOException {
    List<String> expected = Files.readAllLines(BAD.resolve("bad-v1.findings.txt"));
    assertThat(Lint.of(new Contract(BAD.resolve("bad-v1.yaml"))))
        .map(it -> it.replaceFirst("^.*/bad-v1.yaml: ", ""))
        .containsExactlyInAnyOrderElementsOf(expected);
  }
}
