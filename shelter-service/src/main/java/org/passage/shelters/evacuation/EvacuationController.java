package org.passage.shelters.evacuation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.EvacuationApi;
import org.passage.shelters.api.EvacuationArrangementsV1;
import org.passage.shelters.api.EvacuationOverdueV1;
import org.passage.shelters.api.EvacuationPlanV1;
import org.passage.shelters.api.EvacuationStandingPageV1;
import org.passage.shelters.api.EvacuationStandingV1;
import org.passage.shelters.evacuation.EvacuationPlan.Review;
import org.passage.shelters.evacuation.EvacuationPlans.Wanted;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Plans over HTTP. */
@RestController
class EvacuationController implements EvacuationApi {
  private final EvacuationPlans plans;
  private final Shelters shelters;
  private final Clock clock;

  EvacuationController(EvacuationPlans plans, Shelters shelters, Clock clock) {
    this.plans = plans;
    this.shelters = shelters;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<EvacuationPlanV1> getEvacuationPlan(
      String shelterId, @Nullable Integer version) {
    String house = shelters.own(shelterId).id();
    if (version != null) {
      return answer(plans.find(house, version).orElseThrow(NotFound::new));
    }
    return plans
        .newest(house)
        .map(this::answer)
        .orElseGet(() ->
            ResponseEntity.ok()
                .eTag(ETags.of(0))
                .body(new EvacuationPlanV1(house, 0, false, false)));
  }

  @Override
  public ResponseEntity<EvacuationPlanV1> changeEvacuationPlan(
      String shelterId, EvacuationArrangementsV1 said, @Nullable String ifMatch) {
    Shelter house = shelters.own(shelterId);
    Optional<EvacuationPlan> before = plans.newest(house.id());
    ETags.check(ifMatch, before.map(EvacuationPlan::number).orElse(0));
    Arrangements arrangements = EvacuationFormat.arrangements(said);
    Review review = EvacuationFormat.review(said, house.today(clock));
    Stamp by = Stamp.now(clock);
    EvacuationPlan next =
        before
            .map(it -> it.next(arrangements, review, said.getDrillEveryDays(), by))
            .orElseGet(() ->
                EvacuationPlan.first(
                    house,
                    arrangements,
                    review,
                    Drilling.first(said.getDrillEveryDays(), house.today(clock)),
                    by));
    return answer(plans.add(next));
  }

  @Override
  public ResponseEntity<EvacuationStandingPageV1> listEvacuationPlans(
      @Nullable String shelterId,
      @Nullable EvacuationOverdueV1 overdue,
      Integer limit,
      @Nullable String cursor) {
    Wanted wanted = new Wanted(shelterId, Codes.same(EvacuationOverdue.class, overdue), today());
    Page<EvacuationStandingV1> page =
        plans
            .of(Caller.current().organizationId(), wanted, limit, cursor)
            .map(it -> EvacuationFormat.standing(it, today()));
    return ResponseEntity.ok(new EvacuationStandingPageV1(page.items()).next(page.next()));
  }

  private ResponseEntity<EvacuationPlanV1> answer(EvacuationPlan it) {
    return ResponseEntity.ok().eTag(ETags.of(it.number())).body(EvacuationFormat.full(it, today()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
