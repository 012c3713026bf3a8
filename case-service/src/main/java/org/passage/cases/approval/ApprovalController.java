package org.passage.cases.approval;

import java.net.URI;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.ApprovalKindV1;
import org.passage.cases.api.ApprovalPageV1;
import org.passage.cases.api.ApprovalStateV1;
import org.passage.cases.api.ApprovalV1;
import org.passage.cases.api.ApprovalsApi;
import org.passage.cases.api.NewApprovalV1;
import org.passage.cases.api.NewDecisionV1;
import org.passage.cases.approval.Approval.Decision;
import org.passage.cases.approval.Approval.Request;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.worklist.Stamp;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Approvals over HTTP. */
@RestController
class ApprovalController implements ApprovalsApi {
  private final Approvals approvals;
  private final CaseFinder finder;
  private final Clock clock;

  ApprovalController(Approvals approvals, CaseFinder finder, Clock clock) {
    this.approvals = approvals;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<ApprovalV1> requestApproval(
      String caseId, NewApprovalV1 wanted, @Nullable String idempotencyKey) {
    Case found = finder.required(caseId);
    Request request =
        new Request(
            ApprovalKind.valueOf(wanted.getKind().name()),
            wanted.getSubjectId(),
            wanted.getReason());
    Approval requested = approvals.add(Approval.request(found, request, Stamp.now(clock)));
    return ResponseEntity.created(
            URI.create("/api/cases/v1/cases/" + caseId + "/approvals/" + requested.id()))
        .eTag(ETags.of(requested.version()))
        .body(full(requested));
  }

  @Override
  public ResponseEntity<ApprovalPageV1> listCaseApprovals(
      String caseId, @Nullable ApprovalStateV1 state, Integer limit, @Nullable String cursor) {
    finder.required(caseId);
    return page(
        approvals.of(
            caseId, state == null ? null : ApprovalState.valueOf(state.name()), limit, cursor));
  }

  @Override
  public ResponseEntity<ApprovalPageV1> listApprovals(
      @Nullable ApprovalStateV1 state, Integer limit, @Nullable String cursor) {
    ApprovalState wanted =
        state == null ? ApprovalState.PENDING : ApprovalState.valueOf(state.name());
    return page(
        approvals
            .of(Caller.current(), wanted, limit, cursor)
            .only(it -> finder.listed(it.caseId())));
  }

  @Override
  public ResponseEntity<ApprovalV1> getApproval(String caseId, String approvalId) {
    finder.required(caseId);
    return answer(required(caseId, approvalId));
  }

  @Override
  public ResponseEntity<ApprovalV1> decideApproval(
      String caseId,
      String approvalId,
      NewDecisionV1 decision,
      @Nullable String idempotencyKey,
      @Nullable String ifMatch) {
    finder.supervised(caseId);
    ApprovalDecision what = ApprovalDecision.valueOf(decision.getDecision().name());
    Decision decided = new Decision(decision.getReason(), Stamp.now(clock));
    return changed(caseId, approvalId, ifMatch, it -> it.decided(what, decided));
  }

  @Override
  public ResponseEntity<ApprovalV1> withdrawApproval(
      String caseId, String approvalId, @Nullable String idempotencyKey, @Nullable String ifMatch) {
    finder.required(caseId);
    return changed(caseId, approvalId, ifMatch, it -> it.withdrawn(Stamp.now(clock)));
  }

  private ResponseEntity<ApprovalV1> changed(
      String caseId, String approvalId, @Nullable String ifMatch, UnaryOperator<Approval> change) {
    Approval found = required(caseId, approvalId);
    ETags.check(ifMatch, found.version());
    return answer(approvals.change(change.apply(found)));
  }

  private Approval required(String caseId, String approvalId) {
    return approvals.find(caseId, approvalId).orElseThrow(NotFound::new);
  }

  private static ResponseEntity<ApprovalPageV1> page(Page<Approval> page) {
    return ResponseEntity.ok(
        new ApprovalPageV1(page.map(ApprovalController::full).items()).next(page.next()));
  }

  private static ResponseEntity<ApprovalV1> answer(Approval it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(full(it));
  }

  static ApprovalV1 full(Approval it) {
    Decision decision = it.decision();
    return new ApprovalV1(
            it.id(),
            it.caseId(),
            it.code(),
            ApprovalKindV1.valueOf(it.request().kind().name()),
            it.request().reason(),
            ApprovalStateV1.valueOf(it.state().name()),
            it.requested().by(),
            it.requested().at())
        .subjectId(it.request().subjectId())
        .decidedBy(decision == null ? null : decision.decided().by())
        .decidedAt(decision == null ? null : decision.decided().at())
        .decisionReason(decision == null ? null : decision.reason());
  }
}
