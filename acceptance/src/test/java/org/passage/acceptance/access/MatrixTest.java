package org.passage.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passage.acceptance.contracts.House;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.platform.RunningPlatform;
import org.passage.acceptance.platform.SideBySide;

/**
 * Every operation of every contract, with real tokens of every role, of the organization that owns
 * the records, of one with which the case is shared, and of a foreign one: each answer is what the
 * contract declares.
 */
@ExtendWith(RunningPlatform.class)
class MatrixTest {
  static final List<String> ROLES =
      Stream.concat(Ground.ON_CASES.stream(), Stream.of("analyst", "auditor", "identity-admin"))
          .toList();
  private static final Ground GROUND = new Ground(API);
  private static final AtomicInteger CHECKED = new AtomicInteger();

  static Stream<Operation> operations() {
    return Operation.all().stream();
  }

  @BeforeAll
  static void prepare() {
    GROUND.prepare();
  }

  @AfterAll
  static void tell() {
    System.out.println("Access matrix: " + CHECKED + " operations x roles x organizations");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  void answersAsItsContractDeclares(Operation operation, Platform platform) {
    for (Relation relation : Relation.values()) {
      SideBySide.each(ROLES, role -> answersAsDeclared(operation, relation, role));
    }
  }

  private static void answersAsDeclared(Operation operation, Relation relation, String role) {
    Answer answer = GROUND.call(operation, relation, role);
    Decision decision =
        operation.roles().contains(role) ? Decision.of(operation, relation) : Decision.FORBIDDEN;
    assertThat(decision.means(answer.status(), operation))
        .as(
            "%s as %s@%s: %s, and the contract says %s. %s",
            operation, role, relation.organization(), answer.status(), decision, answer.body())
        .isTrue();
    CHECKED.incrementAndGet();
  }

  @Test
  void isPublishedAsTheContractsDeclareIt() throws IOException {
    Path page = House.OURS.root().resolve("docs/access-matrix.md");
    String declared = MatrixPage.of(Operation.all());
    String published = Files.exists(page) ? Files.readString(page) : "";
    Files.writeString(page, declared);
    assertThat(declared)
        .as("docs/access-matrix.md was written anew from the contracts: commit it")
        .isEqualTo(published);
  }
}
