package org.passage.referrals.securityassessment;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.referrals.api.KnownThreatV1;
import org.passage.referrals.api.KnownWhereaboutsV1;
import org.passage.referrals.api.SecurityAssessmentV1;
import org.passage.referrals.api.SecurityDecisionV1;
import org.passage.referrals.api.SecurityInputChangeV1;
import org.passage.referrals.api.SecurityInputsV1;
import org.passage.referrals.api.SecurityLevelV1;
import org.passage.referrals.api.SecurityReasonCodeV1;
import org.passage.referrals.api.SecurityReasonV1;
import org.passage.referrals.api.SecurityReasonWeightV1;
import org.passage.referrals.api.SecurityStateV1;
import org.passage.referrals.api.SecurityVerdictV1;
import org.passage.referrals.api.SecurityWeightsV1;
import org.passage.referrals.countryrisk.CountryProfileFormat;
import org.passage.referrals.countryrisk.CountryRiskIndicator;
import org.passage.referrals.securityassessment.Standing.Decision;
import org.passage.referrals.securityassessment.Standing.Outdating;
import org.passage.referrals.securityassessment.Weights.OfHerself;

/** From an assessment to the contract's forms. */
final class SecurityAssessmentFormat {
  private SecurityAssessmentFormat() {}

  static SecurityAssessmentV1 full(SecurityAssessment it, Instant now) {
    Outdating outdating = it.standing().outdating();
    return new SecurityAssessmentV1(
            it.id(),
            it.referralId(),
            it.caseId(),
            it.corridor().origin(),
            it.corridor().destination(),
            SecurityLevelV1.valueOf(it.finding().level().name()),
            it.finding().reasons().stream().map(SecurityAssessmentFormat::reason).toList(),
            it.assessed().weightsVersion(),
            inputs(it.inputs()),
            SecurityStateV1.valueOf(it.standing().state().name()),
            it.holds(now),
            it.assessed().validUntil(),
            it.assessed().asked().by(),
            it.assessed().asked().at())
        .outdatedBy(
            outdating == null ? null : SecurityInputChangeV1.valueOf(outdating.change().name()))
        .outdatedAt(outdating == null ? null : outdating.at())
        .decision(decision(it.standing().decision()));
  }

  private static SecurityReasonV1 reason(Reason it) {
    return new SecurityReasonV1(
            SecurityReasonCodeV1.valueOf(it.code().name()), it.weight(), it.text())
        .atLeast(Codes.same(SecurityLevelV1.class, it.atLeast()));
  }

  private static SecurityInputsV1 inputs(Inputs it) {
    Individual own = it.individual();
    return new SecurityInputsV1(
            it.countryProfileId(),
            it.ratings().stream().map(CountryProfileFormat::rating).toList(),
            own.riskAssessmentId(),
            SecurityLevelV1.valueOf(own.level().name()),
            own.cooperation().cooperated(),
            own.cooperation().intends(),
            own.cooperation().traffickerKnows(),
            KnownWhereaboutsV1.valueOf(own.dangers().whereabouts().name()),
            own.dangers().familyAtRisk())
        .threats(Codes.all(KnownThreatV1.class, own.dangers().threats()));
  }

  private static @Nullable SecurityDecisionV1 decision(@Nullable Decision it) {
    return it == null
        ? null
        : new SecurityDecisionV1(
            SecurityVerdictV1.valueOf(it.verdict().name()),
            it.reasons(),
            it.given().by(),
            it.given().at());
  }

  static SecurityWeightsV1 full(WeightsVersion it) {
    Weights weights = it.weights();
    return new SecurityWeightsV1(
        weights.version(),
        it.since(),
        Stream.concat(ofHerself(weights.herself()), ofTheCountry(weights)).toList(),
        weights.cooperationPercent(),
        weights.moderateFrom(),
        weights.highFrom());
  }

  private static Stream<SecurityReasonWeightV1> ofHerself(OfHerself it) {
    return List.of(
        weight(SecurityReasonCodeV1.ESCAPED, it.escaped()),
        weight(SecurityReasonCodeV1.INTENDS_TO_COOPERATE, it.intendsToCooperate()),
        weight(SecurityReasonCodeV1.TRAFFICKER_KNOWS, it.traffickerKnows()),
        weight(SecurityReasonCodeV1.THREATENED, it.threatened()),
        weight(SecurityReasonCodeV1.VIOLENCE, it.violence()),
        weight(SecurityReasonCodeV1.REGION_KNOWN, it.regionKnown()),
        weight(SecurityReasonCodeV1.ADDRESS_KNOWN, it.addressKnown()),
        weight(SecurityReasonCodeV1.FAMILY_AT_RISK, it.familyAtRisk()))
        .stream();
  }

  private static Stream<SecurityReasonWeightV1> ofTheCountry(Weights weights) {
    return Arrays.stream(CountryRiskIndicator.values())
        .map(it -> weight(SecurityReasonCodeV1.valueOf(it.name()), weights.country().of(it)));
  }

  private static SecurityReasonWeightV1 weight(SecurityReasonCodeV1 code, int weight) {
    return new SecurityReasonWeightV1(code, weight);
  }
}
