package org.passage.cases.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.passage.cases.risk.RiskAssessment.Circumstances;

class RiskAssessmentTest {
  private static final Circumstances NONE = new Circumstances(false, false, false);

  @Test
  void neverEndsWithoutRiskNorWithoutAReason() {
    RiskAssessment least = assess(all(Rating.LOW), NONE);
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
    RiskAssessment assessed = assess(strong, NONE);
    assertThat(assessed.level()).isEqualTo(RiskLevel.HIGH);
    assertThat(assessed.reasons()).contains(RiskReason.REPRISAL_CAPACITY);
  }

  @Test
  void isMagnifiedWhenSheCooperated() {
    RiskAssessment assessed = assess(all(Rating.LOW), new Circumstances(true, false, false));
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

  private static RiskAssessment assess(RiskIndicators indicators, Circumstances circumstances) {
    return RiskAssessment.of("harbour", "cas_1", indicators, circumstances, Instant.EPOCH);
  }

  private static RiskIndicators all(Rating rating) {
    return new RiskIndicators(rating, rating, rating, rating, rating, rating, rating);
  }
}
