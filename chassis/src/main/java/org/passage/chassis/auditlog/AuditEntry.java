package org.passage.chassis.auditlog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of one thing done with a case: identifiers and codes, never a value.
 *
 * @param caseId the case as it was named
 * @param purposes for which the operation may be done under a share
 * @param operation the operation's id, or the job's name
 * @param basis why it was permitted, as a code; null where no policy was asked
 * @param times how often; more than once only where refusals of unknown cases are counted together
 * @param status of the answer, as far as it was known; 0 when not
 * @param requestId the id of the trace
 */
public record AuditEntry(
    Instant time,
    String caseId,
    Actor actor,
    List<String> purposes,
    String operation,
    AuditKind kind,
    Outcome outcome,
    @Nullable String basis,
    int times,
    int status,
    @Nullable String requestId) {
  public AuditEntry {
    purposes = purposes.stream().sorted().toList();
  }

  AuditEntry counted(int often) {
    return new AuditEntry(
        time, caseId, actor, purposes, operation, kind, outcome, basis, often, status, requestId);
  }
}
