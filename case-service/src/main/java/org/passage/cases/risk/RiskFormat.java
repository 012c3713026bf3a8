package org.passage.cases.risk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.InputChangeV1;
import org.passage.cases.api.RatingV1;
import org.passage.cases.api.RiskAssessmentV1;
import org.passage.cases.api.RiskIndicatorsV1;
import org.passage.cases.api.RiskInputV1;
import org.passage.cases.api.RiskLevelV1;
import org.passage.cases.api.RiskReasonV1;
import org.passage.cases.api.RiskStateV1;
import org.passage.cases.api.SelfHarmSignV1;
import org.passage.cases.api.ThreatV1;
import org.passage.cases.api.WhereaboutsV1;
import org.passage.cases.risk.Standing.Approval;
import org.passage.chassis.codes.Codes;

/** Between the contract's forms and an assessment. */
final class RiskFormat {
  private RiskFormat() {}

  static Inputs inputs(RiskInputV1 given) {
    RiskIndicatorsV1 rated = given.getIndicators();
    return new Inputs(
        new RiskIndicators(
            rating(rated.getTraffickingExtent()),
            rating(rated.getExpectedCaseload()),
            rating(rated.getCriminalControl()),
            rating(rated.getReprisalCapacity()),
            rating(rated.getLawEnforcementCapacity()),
            rating(rated.getCorruption()),
            rating(rated.getGovernmentCommitment())),
        new Circumstances(
            given.getCooperatedWithAuthorities(),
            given.getIntendsToCooperate(),
            given.getTraffickerKnows()),
        dangers(given));
  }

  private static Dangers dangers(RiskInputV1 given) {
    return new Dangers(
        given.getThreats() == null
            ? List.of()
            : given.getThreats().stream().map(it -> Threat.valueOf(it.name())).toList(),
        given.getThreatNote(),
        given.getWhereabouts() == null
            ? Whereabouts.NOT_KNOWN
            : Whereabouts.valueOf(given.getWhereabouts().name()),
        Objects.requireNonNullElse(given.getFamilyAtRisk(), false),
        given.getSelfHarm() == null
            ? SelfHarmSign.NOT_OBSERVED
            : SelfHarmSign.valueOf(given.getSelfHarm().name()));
  }

  static RiskAssessmentV1 full(RiskAssessment it) {
    RiskAssessment.Origin origin = it.origin();
    @Nullable Approval approval = it.standing().approval();
    return new RiskAssessmentV1(
            it.id(),
            it.caseId(),
            RiskLevelV1.valueOf(it.finding().level().name()),
            it.finding().reasons().stream().map(RiskFormat::reason).toList(),
            RiskStateV1.valueOf(it.standing().state().name()),
            it.finding().reviewDue(),
            origin.at())
        .healthReasons(health(it.inputs().dangers().selfHarm()))
        .input(input(it.inputs()))
        .assessedBy(origin.by())
        .proposedFor(origin.change() == null ? null : InputChangeV1.valueOf(origin.change().name()))
        .basedOn(origin.basedOnId())
        .approvedBy(approval == null ? null : approval.by())
        .approvedAt(approval == null ? null : approval.at())
        .approvalNote(approval == null ? null : approval.note());
  }

  private static RiskInputV1 input(Inputs it) {
    RiskIndicators rated = it.indicators();
    Circumstances told = it.circumstances();
    Dangers dangers = it.dangers();
    return new RiskInputV1(
            new RiskIndicatorsV1(
                rating(rated.traffickingExtent()),
                rating(rated.expectedCaseload()),
                rating(rated.criminalControl()),
                rating(rated.reprisalCapacity()),
                rating(rated.lawEnforcementCapacity()),
                rating(rated.corruption()),
                rating(rated.governmentCommitment())),
            told.cooperatedWithAuthorities(),
            told.intendsToCooperate(),
            told.traffickerKnows())
        .threats(
            new LinkedHashSet<>(
                dangers.threats().stream().map(one -> ThreatV1.valueOf(one.name())).toList()))
        .threatNote(dangers.note())
        .whereabouts(WhereaboutsV1.valueOf(dangers.whereabouts().name()))
        .familyAtRisk(dangers.familyAtRisk())
        .selfHarm(SelfHarmSignV1.valueOf(dangers.selfHarm().name()));
  }

  private static Rating rating(RatingV1 rating) {
    return Rating.valueOf(rating.name());
  }

  private static RatingV1 rating(Rating rating) {
    return RatingV1.valueOf(rating.name());
  }

  private static RiskReasonV1 reason(RiskReason it) {
    return new RiskReasonV1(Codes.written(it), it.text());
  }

  private static List<RiskReasonV1> health(SelfHarmSign it) {
    return it.text().isEmpty()
        ? List.of()
        : List.of(new RiskReasonV1("self-harm-" + Codes.written(it), it.text()));
  }
}
