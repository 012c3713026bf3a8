package org.passage.reintegration.template;

import java.util.List;
import org.passage.reintegration.api.AssistanceTypeV1;
import org.passage.reintegration.api.DomainV1;
import org.passage.reintegration.api.PlanTemplateV1;
import org.passage.reintegration.api.TemplateActionV1;
import org.passage.reintegration.api.TemplateObjectiveV1;
import org.passage.reintegration.assessment.Domain;
import org.passage.reintegration.plan.AssistanceType;
import org.passage.reintegration.template.Template.Aim;
import org.passage.reintegration.template.Template.Step;

/** Between the contract's forms and a template. */
final class TemplateFormat {
  private TemplateFormat() {}

  static List<Aim> aims(List<TemplateObjectiveV1> wanted) {
    return wanted.stream()
        .map(it ->
            new Aim(
                Domain.valueOf(it.getDomain().name()),
                it.getObjective(),
                AssistanceType.valueOf(it.getAssistanceType().name()),
                it.getActions().stream()
                    .map(step -> new Step(step.getWhat(), step.getWho(), step.getWithinDays()))
                    .toList()))
        .toList();
  }

  static PlanTemplateV1 full(Template it) {
    return new PlanTemplateV1(
        it.id(),
        it.organizationId(),
        it.title(),
        it.objectives().stream().map(TemplateFormat::aim).toList(),
        it.recordedAt());
  }

  private static TemplateObjectiveV1 aim(Aim it) {
    return new TemplateObjectiveV1(
        DomainV1.valueOf(it.domain().name()),
        it.objective(),
        AssistanceTypeV1.valueOf(it.assistanceType().name()),
        it.actions().stream()
            .map(step -> new TemplateActionV1(step.what(), step.who(), step.withinDays()))
            .toList());
  }
}
