package org.passage.reintegration.plan;

import org.jspecify.annotations.Nullable;
import org.passage.reintegration.api.ComparedObjectiveV1;
import org.passage.reintegration.api.ComparedRiskV1;
import org.passage.reintegration.api.EditionChangeV1;
import org.passage.reintegration.api.ObjectiveV1;
import org.passage.reintegration.api.PlanComparisonV1;
import org.passage.reintegration.api.PlanEditionV1;
import org.passage.reintegration.api.PlanRiskV1;
import org.passage.reintegration.plan.PlanComparison.Change;

/** Editions and their comparison as the contract answers them. */
final class EditionFormat {
  private EditionFormat() {}

  static PlanEditionV1 full(Edition it) {
    return new PlanEditionV1(
            it.number(),
            it.assessmentId(),
            it.objectives().stream().map(ObjectiveFormat::full).toList(),
            it.risks().stream().map(ContentFormat::risk).toList(),
            it.until())
        .agreement(PlanFormat.agreement(it.agreement()));
  }

  static PlanComparisonV1 comparison(PlanComparison it) {
    return new PlanComparisonV1(
        it.from(),
        it.to(),
        it.objectives().stream()
            .map(pair ->
                new ComparedObjectiveV1(change(pair.change()))
                    .from(objective(pair.from()))
                    .to(objective(pair.to())))
            .toList(),
        it.risks().stream()
            .map(pair ->
                new ComparedRiskV1(change(pair.change()))
                    .from(risk(pair.from()))
                    .to(risk(pair.to())))
            .toList());
  }

  private static EditionChangeV1 change(Change it) {
    return EditionChangeV1.valueOf(it.name());
  }

  private static @Nullable ObjectiveV1 objective(@Nullable Objective it) {
    return it == null ? null : ObjectiveFormat.full(it);
  }

  private static @Nullable PlanRiskV1 risk(@Nullable PlanRisk it) {
    return it == null ? null : ContentFormat.risk(it);
  }
}
