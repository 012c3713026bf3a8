package org.passage.reintegration.plan;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.PlanComparisonV1;
import org.passage.reintegration.api.PlanEditionPageV1;
import org.passage.reintegration.api.PlanEditionsApi;
import org.passage.reintegration.casefile.CaseFiles;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The editions of a plan over HTTP. */
@RestController
class EditionController implements PlanEditionsApi {
  private final Plans plans;
  private final Editions editions;
  private final CaseFiles cases;

  EditionController(Plans plans, Editions editions, CaseFiles cases) {
    this.plans = plans;
    this.editions = editions;
    this.cases = cases;
  }

  @Override
  public ResponseEntity<PlanEditionPageV1> listPlanEditions(
      String planId, Integer limit, @Nullable String cursor) {
    Page<Edition> page = editions.of(own(planId), limit, cursor);
    return ResponseEntity.ok(
        new PlanEditionPageV1(page.map(EditionFormat::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<PlanComparisonV1> comparePlanEditions(
      String planId, Integer from, Integer to) {
    Plan plan = own(planId);
    return ResponseEntity.ok(
        EditionFormat.comparison(
            PlanComparison.of(edition(plan, "?from", from), edition(plan, "?to", to))));
  }

  private Edition edition(Plan plan, String pointer, int number) {
    return editions
        .find(plan, number)
        .orElseThrow(() -> InvalidInput.at(pointer, "is no edition of this plan"));
  }

  private Plan own(String planId) {
    return cases.own(plans.of(Caller.current().organizationId(), planId));
  }
}
