package org.passage.chassis.auditlog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;

/** An event as the contract has it. */
public record AuditEventView(
    String id,
    long seq,
    String caseId,
    Instant time,
    String subject,
    @Nullable String organizationId,
    List<String> roles,
    List<String> purposes,
    String operation,
    String kind,
    String outcome,
    @Nullable String basis,
    int times,
    @Nullable String requestId,
    String previousHash,
    String hash) {
  static AuditEventView of(AuditEvent event) {
    AuditEntry entry = event.entry();
    return new AuditEventView(
        event.id(),
        event.seq(),
        entry.caseId(),
        entry.time(),
        entry.actor().subject(),
        entry.actor().organizationId(),
        entry.actor().roles(),
        entry.purposes(),
        entry.operation(),
        Codes.written(entry.kind()),
        Codes.written(entry.outcome()),
        entry.basis(),
        entry.times(),
        entry.requestId(),
        event.previousHash(),
        event.hash());
  }
}
