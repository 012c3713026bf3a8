package org.passage.reintegration.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;
import org.passage.reintegration.api.DomainV1;
import org.passage.reintegration.api.NewPlanV1;
import org.passage.reintegration.api.PlanChangeV1;
import org.passage.reintegration.api.PlanRiskV1;
import org.passage.reintegration.assessment.Assessment;
import org.passage.reintegration.assessment.Assessments;
import org.passage.reintegration.assessment.Domain;
import org.springframework.stereotype.Component;

/** From the contract's forms to what a plan is to say; refuses what is not her own (row A6). */
@Component
final class ContentFormat {
  private final Assessments assessments;
  private final KnownTemplates templates;
  private final Clock clock;

  ContentFormat(Assessments assessments, KnownTemplates templates, Clock clock) {
    this.assessments = assessments;
    this.templates = templates;
    this.clock = clock;
  }

  /** The assessment on which a plan is to rest. */
  Assessment assessment(String organizationId, String assessmentId) {
    return assessments
        .find(organizationId, assessmentId)
        .orElseThrow(
            () -> InvalidInput.at("/assessmentId", "is no assessment of your organization"));
  }

  Content drafted(NewPlanV1 wanted, Assessment from) {
    String template = wanted.getTemplateId();
    if (template != null && !templates.has(from.organizationId(), template)) {
      throw InvalidInput.at("/templateId", "is no template of your organization");
    }
    List<Objective> objectives =
        ObjectiveFormat.objectives(wanted.getObjectives(), from, LocalDate.now(clock));
    return new Content(
        from.id(),
        objectives,
        risks(wanted.getRisks(), List.of()),
        template,
        reason(from.organizationId(), objectives, wanted.getUneditedReason()));
  }

  Content changed(Plan plan, PlanChangeV1 wanted) {
    String other = wanted.getAssessmentId();
    Assessment from =
        assessment(plan.organizationId(), other == null ? plan.assessmentId() : other);
    if (!from.caseId().equals(plan.caseId())) {
      throw InvalidInput.at("/assessmentId", "is of another case");
    }
    List<Objective> objectives =
        ObjectiveFormat.objectives(wanted.getObjectives(), from, LocalDate.now(clock));
    String given = wanted.getUneditedReason();
    boolean asBefore = given == null && print(objectives).equals(print(plan.objectives()));
    return new Content(
        from.id(),
        objectives,
        risks(wanted.getRisks(), plan.making().risks()),
        plan.making().templateId(),
        asBefore
            ? plan.making().uneditedReason()
            : reason(plan.organizationId(), objectives, given));
  }

  /** Why a template is right for her as it is, where it is one. */
  private @Nullable String reason(
      String organizationId, List<Objective> objectives, @Nullable String given) {
    boolean unedited = templates.unedited(organizationId, print(objectives));
    if (unedited && given == null) {
      throw InvalidInput.at(
          "/uneditedReason",
          "is needed: these are the objectives of a template, none made her own");
    }
    if (!unedited && given != null) {
      throw InvalidInput.at("/uneditedReason", "is only for the objectives of a template");
    }
    return given;
  }

  private static String print(List<Objective> objectives) {
    return Promise.print(objectives.stream().map(Objective::promise).toList());
  }

  private static List<PlanRisk> risks(@Nullable List<PlanRiskV1> given, List<PlanRisk> before) {
    return given == null
        ? before
        : given.stream()
            .map(it ->
                new PlanRisk(
                    it.getRisk(), Codes.same(Domain.class, it.getDomain()), it.getWhatThen()))
            .toList();
  }

  static PlanRiskV1 risk(PlanRisk it) {
    return new PlanRiskV1(it.risk(), it.whatThen()).domain(Codes.same(DomainV1.class, it.domain()));
  }
}
