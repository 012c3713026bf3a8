package org.passage.referrals.departureaid;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.referrals.api.DepartureAidApi;
import org.passage.referrals.api.DepartureAidKindV1;
import org.passage.referrals.api.DepartureAidPageV1;
import org.passage.referrals.api.DepartureAidStateV1;
import org.passage.referrals.api.DepartureAidV1;
import org.passage.referrals.api.NewDepartureAidOutcomeV1;
import org.passage.referrals.api.NewDepartureAidV1;
import org.passage.referrals.departureaid.DepartureAid.Plan;
import org.passage.referrals.departureaid.DepartureAid.Settled;
import org.passage.referrals.referral.Disclosure;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Stamp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What is seen to before she departs, over HTTP. */
@RestController
class DepartureAidController implements DepartureAidApi {
  private final DepartureAids aids;
  private final Disclosure disclosure;
  private final Clock clock;

  DepartureAidController(DepartureAids aids, Disclosure disclosure, Clock clock) {
    this.aids = aids;
    this.disclosure = disclosure;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<DepartureAidV1> planDepartureAid(
      String referralId, NewDepartureAidV1 wanted, @Nullable String idempotencyKey) {
    Referral referral = disclosure.sent(referralId);
    Plan plan =
        new Plan(
            DepartureAidKind.valueOf(wanted.getKind().name()),
            wanted.getDetails(),
            wanted.getDueOn());
    DepartureAid planned = aids.add(DepartureAid.planned(referral, plan, Stamp.now(clock)));
    return ResponseEntity.created(
            URI.create("/api/referrals/v1/referrals/" + referralId + "/departure-aid"))
        .eTag(ETags.of(planned.version()))
        .body(full(planned));
  }

  @Override
  public ResponseEntity<DepartureAidPageV1> listDepartureAid(
      String referralId, Integer limit, @Nullable String cursor) {
    Referral referral = disclosure.sent(referralId);
    Page<DepartureAidV1> page =
        aids.page(referral.id(), limit, cursor).map(DepartureAidController::full);
    return ResponseEntity.ok(new DepartureAidPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<DepartureAidV1> getDepartureAid(String referralId, String departureAidId) {
    return answer(aids.of(disclosure.sent(referralId).id(), departureAidId));
  }

  @Override
  public ResponseEntity<DepartureAidV1> settleDepartureAid(
      String referralId,
      String departureAidId,
      NewDepartureAidOutcomeV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Referral referral = disclosure.sent(referralId);
    DepartureAid found = aids.of(referral.id(), departureAidId);
    ETags.check(ifMatch, found.version());
    Settled outcome =
        new Settled(
            DepartureAidState.valueOf(said.getOutcome().name()), said.getNote(), Stamp.now(clock));
    return answer(aids.replace(found.settled(outcome)));
  }

  private static ResponseEntity<DepartureAidV1> answer(DepartureAid it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(full(it));
  }

  private static DepartureAidV1 full(DepartureAid it) {
    Settled settled = it.settled();
    return new DepartureAidV1(
            it.id(),
            DepartureAidKindV1.valueOf(it.plan().kind().name()),
            DepartureAidStateV1.valueOf(it.state().name()),
            it.planned().by(),
            it.planned().at())
        .details(it.plan().details())
        .dueOn(it.plan().dueOn())
        .note(settled == null ? null : settled.note())
        .settledBy(settled == null ? null : settled.recorded().by())
        .settledAt(settled == null ? null : settled.recorded().at());
  }
}
