package org.passage.reintegration.assessment;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.reintegration.api.AssessmentComparisonV1;
import org.passage.reintegration.api.ComparedAssessmentV1;
import org.passage.reintegration.api.ComparedDomainV1;
import org.passage.reintegration.api.ComparedPriorityV1;
import org.passage.reintegration.api.DomainV1;
import org.passage.reintegration.api.NeedChangeV1;
import org.passage.reintegration.api.NeedV1;
import org.passage.reintegration.api.StageV1;
import org.passage.reintegration.api.UsedInstrumentV1;

/** A comparison as the contract answers it. */
final class ComparisonFormat {
  private ComparisonFormat() {}

  static AssessmentComparisonV1 full(Comparison it) {
    return new AssessmentComparisonV1(
        one(it.earlier()),
        one(it.later()),
        it.sameInstrument(),
        it.domains().stream().map(ComparisonFormat::domain).toList(),
        it.priorities().stream().map(ComparisonFormat::priority).toList());
  }

  static @Nullable UsedInstrumentV1 instrument(@Nullable UsedInstrument it) {
    return it == null ? null : new UsedInstrumentV1(it.instrumentId(), it.code(), it.number());
  }

  private static ComparedAssessmentV1 one(Assessment it) {
    return new ComparedAssessmentV1(it.id(), StageV1.valueOf(it.stage().name()), it.recordedAt())
        .instrument(instrument(it.instrument()));
  }

  private static ComparedDomainV1 domain(Comparison.ByDomain it) {
    return new ComparedDomainV1(
            DomainV1.valueOf(it.domain().name()), NeedChangeV1.valueOf(it.change().name()))
        .earlier(Codes.same(NeedV1.class, it.earlier()))
        .later(Codes.same(NeedV1.class, it.later()));
  }

  private static ComparedPriorityV1 priority(Comparison.ByPriority it) {
    return new ComparedPriorityV1(
            DomainV1.valueOf(it.priority().domain().name()), it.priority().wish())
        .earlierPlace(it.earlier())
        .laterPlace(it.later());
  }
}
