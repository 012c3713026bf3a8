package org.passage.cases.accesslog;

import org.jspecify.annotations.Nullable;
import org.passage.cases.api.AccessLogApi;
import org.passage.cases.api.AccessLogEntryV1;
import org.passage.cases.api.AccessLogPageV1;
import org.passage.cases.casefile.CaseFinder;
import org.passage.chassis.auditlog.AuditEventView;
import org.passage.chassis.paging.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The access log of a case over HTTP. */
@RestController
class AccessLogController implements AccessLogApi {
  private final Merge logs;
  private final CaseFinder finder;

  AccessLogController(Merge logs, CaseFinder finder) {
    this.logs = logs;
    this.finder = finder;
  }

  @Override
  public ResponseEntity<AccessLogPageV1> getAccessLog(
      String caseId, Integer limit, @Nullable String cursor) {
    finder.owned(caseId);
    Page<AccessLogEntryV1> page =
        logs.page(caseId, limit, cursor).map(it -> entry(it.service(), it.event()));
    return ResponseEntity.ok(new AccessLogPageV1(page.items()).next(page.next()));
  }

  static AccessLogEntryV1 entry(String service, AuditEventView event) {
    return new AccessLogEntryV1(
            event.time(), service, event.roles(), event.purposes(), event.kind(), event.outcome())
        .organizationId(event.organizationId())
        .basis(event.basis());
  }
}
