package org.passage.chassis.auditlog;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Entries for tests. */
final class Entries {
  static final String SECRET = "a secret of the tests, long enough";

  private Entries() {}

  static AuditEntry read(String caseId) {
    return entry(caseId, AuditKind.READ, Outcome.PERMITTED);
  }

  static AuditEntry refusal(String caseId) {
    return entry(caseId, AuditKind.REFUSAL, Outcome.REFUSED);
  }

  private static AuditEntry entry(String caseId, AuditKind kind, Outcome outcome) {
    return new AuditEntry(
        Instant.now().truncatedTo(ChronoUnit.MILLIS),
        caseId,
        new Actor("somebody", "harbour", List.of("caseworker", "auditor")),
        List.of("shelter"),
        "getCase",
        kind,
        outcome,
        "care-team",
        1,
        0,
        "4bf92f3577b34da6a3ce929d0e0e4736");
  }
}
