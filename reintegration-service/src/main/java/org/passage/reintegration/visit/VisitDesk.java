package org.passage.reintegration.visit;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.VisitV1;
import org.passage.reintegration.casefile.CaseFiles;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What every step with one visit needs: that it is the caller's to see, and how it is answered. */
@Component
final class VisitDesk {
  private final Visits visits;
  private final CaseFiles cases;

  VisitDesk(Visits visits, CaseFiles cases) {
    this.visits = visits;
    this.cases = cases;
  }

  /**
   * A visit of the caller's organization.
   *
   * @throws NotFound when it is not, or the caller may not see the case
   */
  Visit required(String visitId) {
    return visits
        .find(Caller.current().organizationId(), visitId)
        .map(cases::own)
        .orElseThrow(NotFound::new);
  }

  /** The same, upon what the caller has read. */
  Visit changing(String visitId, @Nullable String ifMatch) {
    Visit found = required(visitId);
    ETags.check(ifMatch, found.version());
    return found;
  }

  static ResponseEntity<VisitV1> answer(Visit visit) {
    return ResponseEntity.ok().eTag(ETags.of(visit.version())).body(VisitFormat.full(visit));
  }
}
