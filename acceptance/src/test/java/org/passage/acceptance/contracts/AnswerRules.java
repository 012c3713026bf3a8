package org.passage.acceptance.contracts;

import static org.passage.acceptance.contracts.Lint.unless;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.acceptance.contracts.Lint.OperationRule;

/** An operation declares every answer that it can give, problems as the common ones. */
final class AnswerRules {
  static final List<OperationRule> ALL =
      List.of(
          AnswerRules::refusesStrangers,
          AnswerRules::refusesBadInput,
          AnswerRules::refusesUnknownIds,
          AnswerRules::takesRetries,
          AnswerRules::changesOnlyWhatWasRead,
          AnswerRules::tellsTheNewVersion,
          AnswerRules::givesCommonProblems);

  private static final Set<String> CHANGES = Set.of("put", "patch", "delete");
  private static final Map<String, String> PROBLEMS =
      Map.of(
          "400", "BadRequest",
          "401", "Unauthorized",
          "403", "Forbidden",
          "404", "NotFound",
          "409", "Conflict",
          "412", "PreconditionFailed",
          "422", "Unprocessable",
          "428", "PreconditionRequired",
          "503", "Unavailable");

  private AnswerRules() {}

  private static Stream<String> refusesStrangers(Operation operation) {
    return declares(operation, 401, 403);
  }

  private static Stream<String> refusesBadInput(Operation operation) {
    boolean takesInput = !operation.parameters().isEmpty() || operation.body().isPresent();
    return takesInput
        ? declares(operation, 400)
        : unless(!operation.answers(400), "declares 400 but takes nothing that could be wrong");
  }

  private static Stream<String> refusesUnknownIds(Operation operation) {
    return operation.path().contains("{") ? declares(operation, 404) : Stream.of();
  }

  private static Stream<String> takesRetries(Operation operation) {
    return operation.method().equals("post")
        ? Stream.concat(
            unless(operation.takes("Idempotency-Key"), "takes no Idempotency-Key"),
            declares(operation, 409, 422))
        : Stream.of();
  }

  private static Stream<String> changesOnlyWhatWasRead(Operation operation) {
    if (operation.takes("If-Match")) {
      return declares(operation, 412, 428);
    }
    return unless(!CHANGES.contains(operation.method()), "changes something without If-Match");
  }

  private static Stream<String> tellsTheNewVersion(Operation operation) {
    return operation.takes("If-Match")
        ? operation
            .successes()
            .filter(it -> it.has("content") && !it.get("headers").has("ETag"))
            .map(it -> "takes If-Match but answers without ETag")
        : Stream.of();
  }

  private static Stream<String> givesCommonProblems(Operation operation) {
    return operation
        .statuses()
        .filter(it -> it.startsWith("4") || it.startsWith("5"))
        .filter(it -> !isCommon(operation.answers().get(it), PROBLEMS.get(it)))
        .map(it ->
            it + " is not the common " + PROBLEMS.getOrDefault(it, "answer, there is none for it"));
  }

  private static boolean isCommon(Place answer, @Nullable String name) {
    return answer.file().equals(House.COMMON) && answer.name().equals(name);
  }

  private static Stream<String> declares(Operation operation, int... statuses) {
    return IntStream.of(statuses)
        .filter(it -> !operation.answers(it))
        .mapToObj(it -> "does not declare " + it);
  }
}
