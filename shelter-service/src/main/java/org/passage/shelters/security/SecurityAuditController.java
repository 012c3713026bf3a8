package org.passage.shelters.security;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.NewSecurityAuditV1;
import org.passage.shelters.api.NewSecurityResultsV1;
import org.passage.shelters.api.SecurityAuditPageV1;
import org.passage.shelters.api.SecurityAuditV1;
import org.passage.shelters.api.SecurityAuditsApi;
import org.passage.shelters.security.SecurityAudit.Result;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.passage.shelters.standard.SecurityStandard;
import org.passage.shelters.standard.SecurityStandards;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Audits over HTTP. */
@RestController
class SecurityAuditController implements SecurityAuditsApi {
  private final SecurityAudits audits;
  private final SecurityStandards standards;
  private final Shelters shelters;
  private final Closing closing;
  private final Clock clock;

  SecurityAuditController(
      SecurityAudits audits,
      SecurityStandards standards,
      Shelters shelters,
      Closing closing,
      Clock clock) {
    this.audits = audits;
    this.standards = standards;
    this.shelters = shelters;
    this.closing = closing;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<SecurityAuditV1> startSecurityAudit(
      String shelterId, NewSecurityAuditV1 said, @Nullable String idempotencyKey) {
    Shelter shelter = shelters.own(shelterId);
    SecurityStandard standard =
        standards
            .find(said.getStandardVersion())
            .orElseThrow(
                () -> InvalidInput.at("/standardVersion", "is not a version of the standards"));
    SecurityAudit started =
        audits.add(
            SecurityAudit.start(
                shelter,
                SecurityAuditKind.valueOf(said.getKind().name()),
                standard.version(),
                Stamp.now(clock)));
    return ResponseEntity.created(URI.create("/api/shelters/v1/security-audits/" + started.id()))
        .eTag(ETags.of(started.version()))
        .body(full(started));
  }

  @Override
  public ResponseEntity<SecurityAuditPageV1> listSecurityAudits(
      String shelterId, Integer limit, @Nullable String cursor) {
    shelters.own(shelterId);
    Page<SecurityAuditV1> page = audits.of(shelterId, limit, cursor).map(this::full);
    return ResponseEntity.ok(new SecurityAuditPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<SecurityAuditV1> getSecurityAudit(String auditId) {
    return answer(own(auditId));
  }

  @Override
  public ResponseEntity<SecurityAuditV1> recordSecurityResults(
      String auditId,
      NewSecurityResultsV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    SecurityAudit found = changeable(auditId, ifMatch);
    List<Result> results =
        SecurityAuditFormat.results(
            said.getResults(), found.scope().codes(standard(found)), Stamp.now(clock));
    return answer(audits.replace(found.with(results)));
  }

  @Override
  public ResponseEntity<SecurityAuditV1> closeSecurityAudit(
      String auditId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    return answer(closing.close(changeable(auditId, ifMatch), Stamp.now(clock)));
  }

  private SecurityAudit changeable(String auditId, @Nullable String ifMatch) {
    SecurityAudit found = own(auditId);
    ETags.check(ifMatch, found.version());
    return found;
  }

  private SecurityAudit own(String auditId) {
    return audits
        .find(auditId)
        .filter(it -> it.organizationId().equals(Caller.current().organizationId()))
        .orElseThrow(NotFound::new);
  }

  private ResponseEntity<SecurityAuditV1> answer(SecurityAudit it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(full(it));
  }

  private SecurityAuditV1 full(SecurityAudit it) {
    return SecurityAuditFormat.full(it, standard(it));
  }

  private SecurityStandard standard(SecurityAudit of) {
    return standards.of(of.scope().standardVersion());
  }
}
