package org.passage.shelters.security;

import java.util.ArrayList;
import java.util.List;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.api.CheckOutcomeV1;
import org.passage.shelters.api.NewSecurityResultV1;
import org.passage.shelters.api.SecurityAuditKindV1;
import org.passage.shelters.api.SecurityAuditStateV1;
import org.passage.shelters.api.SecurityAuditV1;
import org.passage.shelters.api.SecurityResultV1;
import org.passage.shelters.security.SecurityAudit.Result;
import org.passage.shelters.shelter.Stamp;
import org.passage.shelters.standard.SecurityStandard;

/** Between the contract's forms and an audit; refuses what cannot be. */
final class SecurityAuditFormat {
  private SecurityAuditFormat() {}

  /**
   * @param known the checks that are for this shelter
   */
  static List<Result> results(List<NewSecurityResultV1> said, List<String> known, Stamp by) {
    List<Result> results = new ArrayList<>();
    for (int at = 0; at < said.size(); at++) {
      String pointer = "/results/" + at;
      NewSecurityResultV1 one = said.get(at);
      if (one == null) {
        throw InvalidInput.at(pointer, "must be a result");
      }
      Result result = result(one, by);
      if (!known.contains(result.code())) {
        throw InvalidInput.at(pointer + "/code", "is no check of this audit");
      }
      if (results.stream().anyMatch(it -> it.code().equals(result.code()))) {
        throw InvalidInput.at(pointer + "/code", "must be there once");
      }
      if (result.outcome().needsNote() && result.note() == null) {
        throw InvalidInput.at(
            pointer + "/note", "must say what was seen, or why it does not apply");
      }
      results.add(result);
    }
    return results;
  }

  private static Result result(NewSecurityResultV1 said, Stamp by) {
    return new Result(
        said.getCode(), CheckOutcome.valueOf(said.getOutcome().name()), said.getNote(), by);
  }

  static SecurityAuditV1 full(SecurityAudit it, SecurityStandard standard) {
    Stamp closed = it.closed();
    return new SecurityAuditV1(
            it.id(),
            it.shelterId(),
            SecurityAuditKindV1.valueOf(it.scope().kind().name()),
            it.scope().standardVersion(),
            SecurityAuditStateV1.valueOf(it.state().name()),
            it.started().by(),
            it.started().at(),
            it.results().stream().map(SecurityAuditFormat::full).toList(),
            it.unanswered(standard))
        .closedBy(closed == null ? null : closed.by())
        .closedAt(closed == null ? null : closed.at());
  }

  private static SecurityResultV1 full(Result it) {
    return new SecurityResultV1(
            it.code(),
            CheckOutcomeV1.valueOf(it.outcome().name()),
            it.found().by(),
            it.found().at())
        .note(it.note());
  }
}
