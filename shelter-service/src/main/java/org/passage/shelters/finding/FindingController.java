package org.passage.shelters.finding;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.FindingFilterV1;
import org.passage.shelters.api.FindingOwnerV1;
import org.passage.shelters.api.FindingPageV1;
import org.passage.shelters.api.FindingV1;
import org.passage.shelters.api.NewFindingResolutionV1;
import org.passage.shelters.api.NewFindingVerificationV1;
import org.passage.shelters.api.SecurityFindingsApi;
import org.passage.shelters.finding.Finding.Origin;
import org.passage.shelters.finding.Finding.Verdict;
import org.passage.shelters.finding.Findings.Wanted;
import org.passage.shelters.shelter.Stamp;
import org.passage.shelters.standard.SecurityStandards;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Findings over HTTP. */
@RestController
class FindingController implements SecurityFindingsApi {
  private final Findings findings;
  private final Repairs repairs;
  private final SecurityStandards standards;
  private final Clock clock;

  FindingController(Findings findings, Repairs repairs, SecurityStandards standards, Clock clock) {
    this.findings = findings;
    this.repairs = repairs;
    this.standards = standards;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<FindingPageV1> listFindings(
      @Nullable String shelterId,
      @Nullable FindingFilterV1 state,
      Integer limit,
      @Nullable String cursor) {
    Wanted wanted = new Wanted(shelterId, Codes.same(FindingFilter.class, state), clock.instant());
    Page<FindingV1> page =
        findings.of(Caller.current().organizationId(), wanted, limit, cursor).map(this::full);
    return ResponseEntity.ok(new FindingPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<FindingV1> getFinding(String findingId) {
    return answer(own(findingId));
  }

  @Override
  public ResponseEntity<FindingV1> assignFinding(
      String findingId, FindingOwnerV1 owner, @Nullable String ifMatch) {
    return changed(findingId, ifMatch, it -> it.assigned(owner.getPersonId(), clock.instant()));
  }

  @Override
  public ResponseEntity<FindingV1> resolveFinding(
      String findingId,
      NewFindingResolutionV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return changed(findingId, ifMatch, it -> it.resolved(said.getDone(), Stamp.now(clock)));
  }

  @Override
  public ResponseEntity<FindingV1> verifyFinding(
      String findingId,
      NewFindingVerificationV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Verdict verdict = new Verdict(said.getAccepted(), said.getNote(), Stamp.now(clock));
    return changed(findingId, ifMatch, it -> it.verified(verdict));
  }

  private ResponseEntity<FindingV1> changed(
      String findingId, @Nullable String ifMatch, UnaryOperator<Finding> change) {
    Finding found = own(findingId);
    ETags.check(ifMatch, found.version());
    return answer(repairs.write(change.apply(found)));
  }

  private Finding own(String findingId) {
    return findings
        .find(findingId)
        .filter(it -> it.organizationId().equals(Caller.current().organizationId()))
        .orElseThrow(NotFound::new);
  }

  private ResponseEntity<FindingV1> answer(Finding it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(full(it));
  }

  private FindingV1 full(Finding it) {
    Origin origin = it.origin();
    String standard = standards.of(origin.standardVersion()).check(origin.code()).text();
    return FindingFormat.full(it, standard, clock.instant());
  }
}
