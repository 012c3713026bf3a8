package org.passage.cases.subjectaccess;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.NewSubjectAccessV1;
import org.passage.cases.api.SubjectAccessApi;
import org.passage.cases.api.SubjectAccessPageV1;
import org.passage.cases.api.SubjectAccessV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Her requests for her file, over HTTP. */
@RestController
class SubjectAccessController implements SubjectAccessApi {
  private final SubjectAccesses accesses;
  private final CaseFinder finder;
  private final Clock clock;

  SubjectAccessController(SubjectAccesses accesses, CaseFinder finder, Clock clock) {
    this.accesses = accesses;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<SubjectAccessV1> requestSubjectAccess(
      String caseId, NewSubjectAccessV1 wish, @Nullable String idempotencyKey) {
    Case found = finder.required(caseId);
    SubjectAccess requested =
        accesses.add(
            SubjectAccess.request(
                found, wish.getLanguage(), Caller.current().subject(), clock.instant()));
    return ResponseEntity.created(
            URI.create(
                "/api/cases/v1/cases/" + caseId + "/subject-access-exports/" + requested.id()))
        .eTag(ETags.of(requested.version()))
        .body(full(requested));
  }

  @Override
  public ResponseEntity<SubjectAccessPageV1> listSubjectAccesses(
      String caseId, Integer limit, @Nullable String cursor) {
    finder.required(caseId);
    Page<SubjectAccess> page = accesses.of(caseId, limit, cursor);
    return ResponseEntity.ok(
        new SubjectAccessPageV1(page.map(SubjectAccessController::full).items()).next(page.next()));
  }

  private static SubjectAccessV1 full(SubjectAccess it) {
    return new SubjectAccessV1(it.id(), it.caseId(), it.language(), it.requestedAt());
  }
}
