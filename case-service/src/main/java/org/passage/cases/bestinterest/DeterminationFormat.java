package org.passage.cases.bestinterest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.BestInterestDecisionV1;
import org.passage.cases.api.BestInterestDeterminationV1;
import org.passage.cases.api.ChildStepV1;
import org.passage.cases.api.ConsiderationTopicV1;
import org.passage.cases.api.ConsiderationV1;
import org.passage.cases.api.NewBestInterestDeterminationV1;
import org.passage.cases.api.PanelMemberV1;
import org.passage.cases.api.PanelRoleV1;
import org.passage.chassis.problem.InvalidInput;

/** Between the contract's forms and a determination; refuses what cannot be. */
final class DeterminationFormat {
  private DeterminationFormat() {}

  static Determination.Terms terms(NewBestInterestDeterminationV1 it, LocalDate today) {
    @Nullable LocalDate validUntil = it.getValidUntil();
    if (it.getDecidedOn().isAfter(today)) {
      throw InvalidInput.at("/decidedOn", "must not be in the future");
    }
    if (validUntil != null && validUntil.isBefore(it.getDecidedOn())) {
      throw InvalidInput.at("/validUntil", "must not be before decidedOn");
    }
    return new Determination.Terms(
        ChildStep.valueOf(it.getAbout().name()),
        BestInterestDecision.valueOf(it.getDecision().name()),
        it.getDecidedOn(),
        validUntil);
  }

  static Determination.Findings findings(NewBestInterestDeterminationV1 it) {
    return new Determination.Findings(
        it.getPanel().stream()
            .map(member ->
                new Determination.Findings.Member(
                    PanelRole.valueOf(member.getRole().name()), member.getOrganization()))
            .toList(),
        it.getHerView(),
        it.getConsiderations().stream()
            .map(one ->
                new Determination.Findings.Consideration(
                    ConsiderationTopic.valueOf(one.getTopic().name()), one.getFinding()))
            .toList(),
        it.getReasons());
  }

  static BestInterestDeterminationV1 full(Determination it) {
    return new BestInterestDeterminationV1(
            it.id(),
            it.caseId(),
            ChildStepV1.valueOf(it.about().name()),
            BestInterestDecisionV1.valueOf(it.decision().name()),
            it.decidedOn(),
            it.recordedAt())
        .validUntil(it.validUntil())
        .determination(determination(it));
  }

  private static NewBestInterestDeterminationV1 determination(Determination it) {
    return new NewBestInterestDeterminationV1(
            ChildStepV1.valueOf(it.about().name()),
            it.findings().panel().stream()
                .map(member ->
                    new PanelMemberV1(PanelRoleV1.valueOf(member.role().name()))
                        .organization(member.organization()))
                .toList(),
            it.findings().herView(),
            it.findings().considerations().stream()
                .map(one ->
                    new ConsiderationV1(
                        ConsiderationTopicV1.valueOf(one.topic().name()), one.finding()))
                .toList(),
            BestInterestDecisionV1.valueOf(it.decision().name()),
            it.findings().reasons(),
            it.decidedOn())
        .validUntil(it.validUntil());
  }
}
