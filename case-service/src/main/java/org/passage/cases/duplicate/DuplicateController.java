package org.passage.cases.duplicate;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.DuplicateDismissalV1;
import org.passage.cases.api.DuplicateProposalV1;
import org.passage.cases.api.DuplicateProposalsV1;
import org.passage.cases.api.DuplicatesApi;
import org.passage.cases.api.LikenessReasonV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.casefile.CaseFormat;
import org.passage.cases.worklist.Stamp;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Proposals of duplicates over HTTP. */
@RestController
class DuplicateController implements DuplicatesApi {
  private static final int MOST = 20;

  private final Duplicates duplicates;
  private final Distinctions distinctions;
  private final CaseFinder finder;
  private final Clock clock;

  DuplicateController(
      Duplicates duplicates, Distinctions distinctions, CaseFinder finder, Clock clock) {
    this.duplicates = duplicates;
    this.distinctions = distinctions;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<DuplicateProposalsV1> listDuplicateProposals(String caseId) {
    Case found = finder.required(caseId);
    return ResponseEntity.ok(
        new DuplicateProposalsV1(
            duplicates.of(found, Caller.current(), MOST).stream()
                .map(DuplicateController::full)
                .toList()));
  }

  @Override
  public ResponseEntity<Void> dismissDuplicate(
      String caseId, DuplicateDismissalV1 wanted, @Nullable String idempotencyKey) {
    Case one = finder.required(caseId);
    if (wanted.getOtherCaseId().equals(caseId)) {
      throw InvalidInput.at("/otherCaseId", "must be another case");
    }
    Case other = finder.required(wanted.getOtherCaseId());
    distinctions.keep(Distinction.between(one, other.id(), Stamp.now(clock)));
    return ResponseEntity.noContent().build();
  }

  private static DuplicateProposalV1 full(Proposal it) {
    return new DuplicateProposalV1(
        CaseFormat.summary(it.other()),
        it.likeness().score(),
        Codes.all(LikenessReasonV1.class, it.likeness().reasons()));
  }
}
