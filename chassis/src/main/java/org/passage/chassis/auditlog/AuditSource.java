package org.passage.chassis.auditlog;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** The access log of a case as one service has it: this one, or another asked over HTTP. */
public interface AuditSource {
  /** Events of a case, oldest first; there may be fewer than asked and still a next. */
  @GetExchange("/cases/{caseId}/audit-events")
  ResponseEntity<Page<AuditEventView>> events(
      @PathVariable String caseId,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String cursor);
}
