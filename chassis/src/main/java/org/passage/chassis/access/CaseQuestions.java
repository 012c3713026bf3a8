package org.passage.chassis.access;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** What is asked of the service that owns the cases, as the caller. */
interface CaseQuestions {
  /** Why the caller may work on a case; 404 when not. */
  @GetExchange("/cases/{caseId}/access")
  ResponseEntity<LiveAccess> access(
      @PathVariable String caseId,
      @RequestParam(name = "purpose", required = false) List<String> purposes);
}
