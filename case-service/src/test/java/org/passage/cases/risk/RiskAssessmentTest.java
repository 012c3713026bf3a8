package org.passage.cases.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RiskAssessmentTest {
  private static final Circumstances NONE = new Circumstances(false, false, false);
  private static final Dangers NO_DANGERS = Dangers.NONE_KNOWN;

  @Test
  void neverEndsWithoutRiskNorWithoutAReason() {
    Inputs least = assess(all(Rating.LOW), NONE);
    assertThat(least.level()).isEqualTo(RiskLevel.LOW);
    assertThat(least.reasons()).containsExactly(RiskReason.ESCAPED);
  }

  @Test
  void risesWithTheIndicators() {
    assertThat(assess(all(Rating.MODERATE), NONE).level()).isEqualTo(RiskLevel.MODERATE);
    assertThat(assess(all(Rating.HIGH), NONE).level()).isEqualTo(RiskLevel.HIGH);
  }

  @Test
  void isHighWhereThoseWhoCouldTakeRevengeAreVeryStrong() {
    RiskIndicators strong =
        new RiskIndicators(
            Rating.LOW,
            Rating.LOW,
            Rating.LOW,
            Rating.VERY_HIGH,
            Rating.LOW,
            Rating.LOW,
            Rating.LOW);
    Inputs assessed = assess(strong, NONE);
    assertThat(assessed.level()).isEqualTo(RiskLevel.HIGH);
    assertThat(assessed.reasons()).contains(RiskReason.REPRISAL_CAPACITY);
  }

  @Test
  void isMagnifiedWhenSheCooperated() {
    Inputs assessed = assess(all(Rating.LOW), new Circumstances(true, false, false));
    assertThat(assessed.level()).isEqualTo(RiskLevel.MODERATE);
    assertThat(assessed.reasons()).contains(RiskReason.COOPERATED);
  }

  @Test
  void isImmediateOnlyWhenTheTraffickerKnowsOfHerIntention() {
    assertThat(assess(all(Rating.LOW), new Circumstances(false, true, true)).level())
        .isEqualTo(RiskLevel.IMMEDIATE);
    assertThat(assess(all(Rating.LOW), new Circumstances(true, true, false)).level())
        .isEqualTo(RiskLevel.MODERATE);
    assertThat(assess(all(Rating.VERY_HIGH), new Circumstances(true, false, true)).level())
        .isEqualTo(RiskLevel.HIGH);
  }

  @Test
  void listsEachIndicatorThatWeighs() {
    assertThat(assess(all(Rating.HIGH), NONE).reasons()).hasSize(8);
    assertThat(assess(all(Rating.MODERATE), NONE).reasons()).hasSize(1);
  }

  @Test
  void isAtLeastHighWhenSheIsThreatenedOrFound() {
    assertThat(level(threats(Threat.CONTACTED_BY_TRAFFICKER))).isEqualTo(RiskLevel.HIGH);
    assertThat(level(NO_DANGERS.foundAt(Whereabouts.ADDRESS))).isEqualTo(RiskLevel.HIGH);
    assertThat(level(NO_DANGERS.foundAt(Whereabouts.REGION))).isEqualTo(RiskLevel.MODERATE);
  }

  @Test
  void isImmediateWhenSheIsThreatenedWhereSheIsFoundOrMetWithViolence() {
    assertThat(level(threats(Threat.DEBT_DEMANDED).foundAt(Whereabouts.ADDRESS)))
        .isEqualTo(RiskLevel.IMMEDIATE);
    assertThat(level(threats(Threat.VIOLENCE_SINCE_ESCAPE))).isEqualTo(RiskLevel.IMMEDIATE);
  }

  @Test
  void isMagnifiedByADangerToHerFamily() {
    Dangers family =
        new Dangers(List.of(), null, Whereabouts.NOT_KNOWN, true, SelfHarmSign.NOT_OBSERVED);
    assertThat(level(family)).isEqualTo(RiskLevel.MODERATE);
    assertThat(assess(all(Rating.LOW), NONE, family).reasons())
        .containsExactly(RiskReason.ESCAPED, RiskReason.FAMILY_AT_RISK);
  }

  @Test
  void risesWithADangerToHerselfAndSaysNoMoreThanThatItIsAboutHerHealth() {
    assertThat(level(selfHarm(SelfHarmSign.THOUGHTS))).isEqualTo(RiskLevel.MODERATE);
    assertThat(level(selfHarm(SelfHarmSign.PLAN))).isEqualTo(RiskLevel.HIGH);
    assertThat(level(selfHarm(SelfHarmSign.ATTEMPT))).isEqualTo(RiskLevel.IMMEDIATE);
    assertThat(assess(all(Rating.LOW), NONE, selfHarm(SelfHarmSign.PLAN)).reasons())
        .containsExactly(RiskReason.ESCAPED, RiskReason.HEALTH);
  }

  @Test
  void isReviewedTheSoonerTheHigherItIs() {
    ReviewAfter after =
        new ReviewAfter(
            Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(90));
    Instant evening = Instant.parse("2026-10-06T23:30:00Z");
    assertThat(Stream.of(RiskLevel.values()).map(it -> after.due(it, evening).toString()))
        .containsExactly("2027-01-04", "2026-11-05", "2026-10-13", "2026-10-07");
  }

  private static RiskLevel level(Dangers dangers) {
    return assess(all(Rating.LOW), NONE, dangers).level();
  }

  private static Dangers threats(Threat threat) {
    return NO_DANGERS.threatenedBy(threat);
  }

  private static Dangers selfHarm(SelfHarmSign sign) {
    return new Dangers(List.of(), null, Whereabouts.NOT_KNOWN, false, sign);
  }

  private static Inputs assess(RiskIndicators indicators, Circumstances circumstances) {
    return assess(indicators, circumstances, NO_DANGERS);
  }

  private static Inputs assess(
      RiskIndicators indicators, Circumstances circumstances, Dangers dangers) {
    return new Inputs(indicators, circumstances, dangers);
  }

  private static RiskIndicators all(Rating rating) {
    return new RiskIndicators(rating, rating, rating, rating, rating, rating, rating);
  }
}
