package org.passage.cases.emergency;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.EmergencyAccessApi;
import org.passage.cases.api.EmergencyAccessPageV1;
import org.passage.cases.api.EmergencyAccessStateV1;
import org.passage.cases.api.EmergencyAccessV1;
import org.passage.cases.api.EmergencyCodeV1;
import org.passage.cases.api.EmergencyReviewV1;
import org.passage.cases.api.NewEmergencyAccessV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.chassis.access.Operation;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Emergency access and its review over HTTP. */
@RestController
class EmergencyAccessController implements EmergencyAccessApi {
  private final EmergencyAccesses accesses;
  private final CaseFinder finder;
  private final Clock clock;

  EmergencyAccessController(EmergencyAccesses accesses, CaseFinder finder, Clock clock) {
    this.accesses = accesses;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<EmergencyAccessV1> openEmergencyAccess(
      String caseId, NewEmergencyAccessV1 wanted, @Nullable String idempotencyKey) {
    Case found = finder.ofOrganization(caseId);
    EmergencyAccess opened =
        accesses.add(
            EmergencyAccess.open(
                opener(),
                caseId,
                found.office(),
                EmergencyCode.valueOf(wanted.getCode().name()),
                wanted.getReason(),
                clock.instant()));
    return ResponseEntity.created(URI.create("/api/cases/v1/emergency-accesses/" + opened.id()))
        .eTag(ETags.of(opened.version()))
        .body(full(opened));
  }

  @Override
  public ResponseEntity<EmergencyAccessPageV1> listEmergencyAccesses(
      @Nullable EmergencyAccessStateV1 state, Integer limit, @Nullable String cursor) {
    Page<EmergencyAccess> page =
        accesses.of(
            Caller.current(),
            state == null ? null : EmergencyAccessState.valueOf(state.name()),
            limit,
            cursor);
    return ResponseEntity.ok(
        new EmergencyAccessPageV1(page.map(EmergencyAccessController::full).items())
            .next(page.next()));
  }

  @Override
  public ResponseEntity<EmergencyAccessV1> getEmergencyAccess(String emergencyAccessId) {
    return answer(required(emergencyAccessId));
  }

  @Override
  public ResponseEntity<EmergencyAccessV1> reviewEmergencyAccess(
      String emergencyAccessId,
      EmergencyReviewV1 review,
      @Nullable String idempotencyKey,
      @Nullable String ifMatch) {
    EmergencyAccess found = required(emergencyAccessId);
    ETags.check(ifMatch, found.version());
    EmergencyAccess reviewed =
        found.reviewed(
            Caller.current(),
            EmergencyAccessState.valueOf(review.getFinding().name()),
            review.getNote(),
            clock.instant());
    return answer(accesses.change(reviewed));
  }

  /** The caller, in those roles that permit it. */
  private static Caller opener() {
    Caller caller = Caller.current();
    Operation operation = Objects.requireNonNull(Operation.current());
    return new Caller(
        caller.subject(),
        caller.organizationId(),
        caller.office(),
        caller.roles().stream().filter(operation.roles()::contains).collect(Collectors.toSet()));
  }

  private EmergencyAccess required(String id) {
    return accesses.find(id, Caller.current()).orElseThrow(NotFound::new);
  }

  private static ResponseEntity<EmergencyAccessV1> answer(EmergencyAccess it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(full(it));
  }

  private static EmergencyAccessV1 full(EmergencyAccess it) {
    EmergencyAccess.Review review = it.review();
    return new EmergencyAccessV1(
            it.id(),
            it.caseId(),
            it.personId(),
            EmergencyCodeV1.valueOf(it.code().name()),
            it.reason(),
            it.openedAt(),
            it.until(),
            EmergencyAccessStateV1.valueOf(it.state().name()))
        .note(review == null ? null : review.note())
        .reviewedAt(review == null ? null : review.reviewedAt());
  }
}
