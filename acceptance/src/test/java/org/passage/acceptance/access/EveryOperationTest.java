package org.passage.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.platform.RunningPlatform;

/** Every operation of every contract, with no token and with bad input. */
@ExtendWith(RunningPlatform.class)
class EveryOperationTest {
  static Stream<Operation> operations() {
    return Operation.all().stream();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void isForNobodyWithoutAToken(Operation operation, Platform platform) {
    assertThat(call(operation, API.withToken(null)).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void answersBadInputWithAProblem(Operation operation, Platform platform) {
    String role =
        MatrixTest.ROLES.stream().filter(operation.roles()::contains).findFirst().orElse("");
    if (role.isEmpty()) {
      return;
    }
    Api.As caller = API.as(role + "@harbour");
    if (operation.takesBody()) {
      for (String body :
          Set.of("{", "[]", "\"text\"", "{\"$ne\": null}", "[".repeat(100_000), "\u0000")) {
        Answer refused = call(operation, caller, body);
        assertThat(refused.status()).as("%s with %.20s", operation, body).isEqualTo(400);
        assertProblem(refused);
      }
    } else if (operation.named() && operation.method().equals("GET")) {
      Answer refused = call(operation, caller);
      assertThat(refused.status()).as("%s", operation).isIn(400, 404);
      assertProblem(refused);
    }
  }

  private static void assertProblem(Answer refused) {
    assertThat(refused.headers().firstValue("Content-Type").orElse(""))
        .as("%s", refused)
        .startsWith("application/problem+json");
    assertThat(refused.text("/type")).startsWith("https://passage.example/problems/");
    assertThat(refused.text("/traceId")).as("%s", refused).isNotEmpty();
  }

  private static Answer call(Operation operation, Api.As caller) {
    return call(operation, caller, "{}");
  }

  private static Answer call(Operation operation, Api.As caller, String body) {
    return switch (operation.method()) {
      case "GET" -> caller.get(operation.pathToNothing());
      case "POST" -> caller.post(operation.pathToNothing(), "\"1\"", body);
      case "PUT" -> caller.put(operation.pathToNothing(), "\"1\"", body);
      case "DELETE" -> caller.delete(operation.pathToNothing(), "\"1\"");
      default -> throw new IllegalArgumentException(operation + " is not known here yet");
    };
  }
}
