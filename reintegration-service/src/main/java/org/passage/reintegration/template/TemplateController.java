package org.passage.reintegration.template;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.NewPlanTemplateV1;
import org.passage.reintegration.api.PlanTemplatePageV1;
import org.passage.reintegration.api.PlanTemplateV1;
import org.passage.reintegration.api.TemplatesApi;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Templates over HTTP. */
@RestController
class TemplateController implements TemplatesApi {
  private final Templates templates;
  private final Clock clock;

  TemplateController(Templates templates, Clock clock) {
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<PlanTemplateV1> recordPlanTemplate(
      NewPlanTemplateV1 wanted, @Nullable String idempotencyKey) {
    Template recorded =
        templates.add(
            Template.record(
                Caller.current(),
                wanted.getTitle(),
                TemplateFormat.aims(wanted.getObjectives()),
                clock.instant()));
    return ResponseEntity.created(
            URI.create("/api/reintegration/v1/plan-templates/" + recorded.id()))
        .eTag(ETags.of(recorded.version()))
        .body(TemplateFormat.full(recorded));
  }

  @Override
  public ResponseEntity<PlanTemplatePageV1> listPlanTemplates(
      Integer limit, @Nullable String cursor) {
    Page<Template> page = templates.of(Caller.current().organizationId(), limit, cursor);
    return ResponseEntity.ok(
        new PlanTemplatePageV1(page.map(TemplateFormat::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<PlanTemplateV1> getPlanTemplate(String templateId) {
    Template found =
        templates.find(Caller.current().organizationId(), templateId).orElseThrow(NotFound::new);
    return ResponseEntity.ok().eTag(ETags.of(found.version())).body(TemplateFormat.full(found));
  }
}
