package org.passage.referrals.travelgroup;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.api.NewTravelApartV1;
import org.passage.referrals.api.NewTravelGroupMemberV1;
import org.passage.referrals.api.NewTravelGroupV1;
import org.passage.referrals.api.NewTravelLeavingV1;
import org.passage.referrals.api.TravelGroupPageV1;
import org.passage.referrals.api.TravelGroupV1;
import org.passage.referrals.api.TravelGroupsApi;
import org.passage.referrals.travelgroup.Member.Apart;
import org.passage.referrals.travelgroup.Member.ApartBecause;
import org.passage.referrals.travelgroup.Member.LeftBecause;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Who travels together, over HTTP. */
@RestController
class TravelGroupController implements TravelGroupsApi {
  private final TravelGroupDesk desk;
  private final Clock clock;

  TravelGroupController(TravelGroupDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<TravelGroupV1> formTravelGroup(
      NewTravelGroupV1 wanted, @Nullable String idempotencyKey) {
    return created(
        desk.add(
            TravelGroup.form(
                Tie.valueOf(wanted.getTie().name()),
                TravelGroupFormat.joining(wanted.getMembers(), desk::joining),
                clock.instant())));
  }

  @Override
  public ResponseEntity<TravelGroupPageV1> listTravelGroups(
      @Nullable String referralId, Integer limit, @Nullable String cursor) {
    Page<TravelGroupV1> page = desk.page(referralId, limit, cursor).map(TravelGroupFormat::full);
    return ResponseEntity.ok(new TravelGroupPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<TravelGroupV1> getTravelGroup(String travelGroupId) {
    TravelGroupDesk.Seen seen = desk.required(travelGroupId);
    return ResponseEntity.ok()
        .eTag(ETags.of(seen.group().version()))
        .body(TravelGroupFormat.full(seen));
  }

  @Override
  public ResponseEntity<TravelGroupV1> joinTravelGroup(
      String travelGroupId,
      NewTravelGroupMemberV1 wanted,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    TravelGroup found = desk.changing(travelGroupId, ifMatch);
    return created(
        desk.change(
            found.join(TravelGroupFormat.joining(wanted, "", desk::joining), clock.instant())));
  }

  @Override
  public ResponseEntity<TravelGroupV1> leaveTravelGroup(
      String travelGroupId,
      String referralId,
      NewTravelLeavingV1 wanted,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    LeftBecause reason = LeftBecause.valueOf(wanted.getReason().name());
    if (reason == LeftBecause.REFERRAL_CANCELLED) {
      throw InvalidInput.at("/reason", "is said by cancelling the referral");
    }
    TravelGroup found = desk.changing(travelGroupId, referralId, ifMatch);
    return ok(desk.change(found.leave(referralId, reason, clock.instant())));
  }

  @Override
  public ResponseEntity<TravelGroupV1> travelApart(
      String travelGroupId, String referralId, NewTravelApartV1 wanted, @Nullable String ifMatch) {
    TravelGroup found = desk.changing(travelGroupId, referralId, ifMatch);
    Instant now = clock.instant();
    Apart apart = new Apart(ApartBecause.valueOf(wanted.getReason().name()), now);
    return ok(desk.change(found.apart(referralId, apart, now)));
  }

  @Override
  public ResponseEntity<TravelGroupV1> travelTogether(
      String travelGroupId, String referralId, @Nullable String ifMatch) {
    TravelGroup found = desk.changing(travelGroupId, referralId, ifMatch);
    return ok(desk.change(found.apart(referralId, null, clock.instant())));
  }

  private ResponseEntity<TravelGroupV1> created(TravelGroup it) {
    return ResponseEntity.created(URI.create("/api/referrals/v1/travel-groups/" + it.id()))
        .eTag(ETags.of(it.version()))
        .body(TravelGroupFormat.full(desk.seen(it)));
  }

  private ResponseEntity<TravelGroupV1> ok(TravelGroup it) {
    return ResponseEntity.ok()
        .eTag(ETags.of(it.version()))
        .body(TravelGroupFormat.full(desk.seen(it)));
  }
}
