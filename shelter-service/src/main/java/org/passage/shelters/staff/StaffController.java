package org.passage.shelters.staff;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.NewCodeSignatureV1;
import org.passage.shelters.api.NewStaffMemberV1;
import org.passage.shelters.api.NewTrainingV1;
import org.passage.shelters.api.NewVettingV1;
import org.passage.shelters.api.StaffApi;
import org.passage.shelters.api.StaffEngagementV1;
import org.passage.shelters.api.StaffMemberSummaryPageV1;
import org.passage.shelters.api.StaffMemberSummaryV1;
import org.passage.shelters.api.StaffMemberV1;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.passage.shelters.staff.StaffMember.Engagement;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Those who work in shelters, over HTTP. */
@RestController
class StaffController implements StaffApi {
  private final StaffMembers members;
  private final StaffRequirements requirements;
  private final Shelters shelters;
  private final Clock clock;

  StaffController(
      StaffMembers members, StaffRequirements requirements, Shelters shelters, Clock clock) {
    this.members = members;
    this.requirements = requirements;
    this.shelters = shelters;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<StaffMemberV1> enlistStaffMember(
      String shelterId, NewStaffMemberV1 said, @Nullable String idempotencyKey) {
    Shelter house = shelters.own(shelterId);
    Engagement engagement = StaffFormat.engagement(said);
    StaffMember enlisted =
        members.add(StaffMember.enlisted(house, said.getPersonId(), engagement, Stamp.now(clock)));
    return ResponseEntity.created(URI.create("/api/shelters/v1/staff-members/" + enlisted.id()))
        .eTag(ETags.of(enlisted.version()))
        .body(full(enlisted, house.today(clock)));
  }

  @Override
  public ResponseEntity<StaffMemberSummaryPageV1> listStaff(
      String shelterId, Integer limit, @Nullable String cursor) {
    shelters.own(shelterId);
    Page<StaffMemberSummaryV1> page =
        members.at(shelterId, limit, cursor).map(StaffFormat::summary);
    return ResponseEntity.ok(new StaffMemberSummaryPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<StaffMemberV1> getStaffMember(String memberId) {
    StaffMember found = own(memberId);
    return answer(found, today(found));
  }

  @Override
  public ResponseEntity<StaffMemberV1> changeStaffMember(
      String memberId, StaffEngagementV1 said, @Nullable String ifMatch) {
    StaffMember found = own(memberId);
    ETags.check(ifMatch, found.version());
    return answer(members.replace(found.engaged(StaffFormat.engagement(said))), today(found));
  }

  @Override
  public ResponseEntity<StaffMemberV1> recordVetting(
      String memberId,
      NewVettingV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Stamp by = Stamp.now(clock);
    return recorded(memberId, ifMatch, by, today -> StaffFormat.vetting(said, today, by));
  }

  @Override
  public ResponseEntity<StaffMemberV1> recordCodeSignature(
      String memberId,
      NewCodeSignatureV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Stamp by = Stamp.now(clock);
    return recorded(memberId, ifMatch, by, today -> StaffFormat.signature(said, today, by));
  }

  @Override
  public ResponseEntity<StaffMemberV1> recordTraining(
      String memberId,
      NewTrainingV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Stamp by = Stamp.now(clock);
    return recorded(memberId, ifMatch, by, today -> StaffFormat.training(said, today, by));
  }

  private ResponseEntity<StaffMemberV1> recorded(
      String memberId, @Nullable String ifMatch, Stamp by, Function<LocalDate, StaffCheck> entry) {
    StaffMember found = own(memberId);
    ETags.check(ifMatch, found.version());
    LocalDate today = today(found);
    return answer(members.replace(found.with(entry.apply(today), by)), today);
  }

  private StaffMember own(String memberId) {
    return members
        .find(memberId)
        .filter(it -> it.organizationId().equals(Caller.current().organizationId()))
        .orElseThrow(NotFound::new);
  }

  /** Where she works. */
  private LocalDate today(StaffMember of) {
    return shelters.get(of.shelterId()).today(clock);
  }

  private ResponseEntity<StaffMemberV1> answer(StaffMember it, LocalDate today) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(full(it, today));
  }

  private StaffMemberV1 full(StaffMember it, LocalDate today) {
    return StaffFormat.full(it, requirements.warnings(it, today));
  }
}
