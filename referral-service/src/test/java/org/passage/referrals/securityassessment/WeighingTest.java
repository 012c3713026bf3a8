package org.passage.referrals.securityassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.referrals.securityassessment.SecurityLevel.HIGH;
import static org.passage.referrals.securityassessment.SecurityLevel.IMMEDIATE;
import static org.passage.referrals.securityassessment.SecurityLevel.LOW;
import static org.passage.referrals.securityassessment.SecurityLevel.MODERATE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passage.referrals.countryrisk.CountryRiskIndicator;
import org.passage.referrals.countryrisk.IndicatorRating;
import org.passage.referrals.countryrisk.RiskRating;
import org.passage.referrals.securityassessment.Individual.Cooperation;
import org.passage.referrals.securityassessment.Individual.Dangers;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/**
 * The results of version 1 are pinned: who changes one of them has changed what was found of
 * somebody, and needs another version.
 */
class WeighingTest {
  private static final Weights VERSION_1 =
      new Binder(new MapConfigurationPropertySource(Map.of()))
          .bindOrCreate("passage.security-assessments.weights", Weights.class);
  private static final Cooperation NONE = new Cooperation(false, false, false);
  private static final Dangers UNKNOWN = new Dangers(List.of(), KnownWhereabouts.NOT_KNOWN, false);

  @Test
  void pinsVersionOneWhereNothingIsKnownToThreatenHer() {
    Finding found = weigh(RiskRating.LOW, LOW, NONE, UNKNOWN);
    assertThat(found.level()).isEqualTo(LOW);
    assertThat(told(found)).containsExactly("ESCAPED 3", "INDIVIDUAL_LEVEL 0 >= LOW");
    assertThat(found.reasons().getFirst().text())
        .isEqualTo("Everyone who escaped is at risk of reprisals.");
  }

  @Test
  void pinsVersionOneWhereAllIsModerate() {
    Finding found = weigh(RiskRating.MODERATE, MODERATE, NONE, UNKNOWN);
    assertThat(found.level()).isEqualTo(MODERATE);
    assertThat(told(found))
        .containsExactly(
            "ESCAPED 3",
            "INDIVIDUAL_LEVEL 0 >= MODERATE",
            "TRAFFICKING_EXTENT 2",
            "EXPECTED_CASELOAD 1",
            "CRIMINAL_CONTROL 3",
            "REPRISAL_CAPACITY 4",
            "LAW_ENFORCEMENT_CAPACITY 2",
            "CORRUPTION 2",
            "GOVERNMENT_COMMITMENT 2");
    assertThat(found.reasons().get(7).text())
        .isEqualTo("It occurs, and what officials know of her stays with them as a rule.");
  }

  @Test
  void pinsVersionOneWhereSheIsThreatenedAndCooperated() {
    Dangers dangers =
        new Dangers(
            List.of(
                KnownThreat.THREAT_TO_HER,
                KnownThreat.DEBT_DEMANDED,
                KnownThreat.VIOLENCE_SINCE_ESCAPE),
            KnownWhereabouts.ADDRESS,
            true);
    Finding found = weigh(RiskRating.LOW, LOW, new Cooperation(true, true, false), dangers);
    assertThat(found.level()).isEqualTo(HIGH);
    assertThat(told(found))
        .containsExactly(
            "ESCAPED 3",
            "COOPERATED 20",
            "INTENDS_TO_COOPERATE 3",
            "INDIVIDUAL_LEVEL 0 >= LOW",
            "THREATENED 10",
            "VIOLENCE 10",
            "ADDRESS_KNOWN 9",
            "FAMILY_AT_RISK 5");
  }

  @Test
  void pinsVersionOneWhereTheTraffickerKnowsThatSheWillCooperate() {
    Finding found = weigh(RiskRating.LOW, LOW, new Cooperation(false, true, true), UNKNOWN);
    assertThat(found.level()).isEqualTo(IMMEDIATE);
    assertThat(told(found))
        .containsExactly(
            "ESCAPED 3", "TRAFFICKER_KNOWS 10 >= IMMEDIATE", "INDIVIDUAL_LEVEL 0 >= LOW");
  }

  @Test
  void pinsVersionOneWhereReprisalsAreLikely() {
    Finding found = weigh(RiskRating.VERY_HIGH, LOW, NONE, UNKNOWN);
    assertThat(found.level()).isEqualTo(HIGH);
    assertThat(told(found))
        .containsExactly(
            "ESCAPED 3",
            "INDIVIDUAL_LEVEL 0 >= LOW",
            "TRAFFICKING_EXTENT 6",
            "EXPECTED_CASELOAD 3",
            "CRIMINAL_CONTROL 9",
            "REPRISAL_CAPACITY 12",
            "LAW_ENFORCEMENT_CAPACITY 6",
            "CORRUPTION 6",
            "GOVERNMENT_COMMITMENT 6",
            "REPRISALS_LIKELY 0 >= HIGH");
  }

  @Test
  void pinsTheEdgesOfVersionOne() {
    // As she escaped 3, and 5 for each threat: 13. The region makes it 16, cooperation 20.
    Dangers two =
        new Dangers(
            List.of(KnownThreat.THREAT_TO_HER, KnownThreat.DEBT_DEMANDED),
            KnownWhereabouts.NOT_KNOWN,
            false);
    Dangers andRegion = new Dangers(two.threats(), KnownWhereabouts.REGION, false);
    assertThat(weigh(RiskRating.LOW, LOW, NONE, two).level()).isEqualTo(LOW);
    assertThat(weigh(RiskRating.LOW, LOW, NONE, andRegion).level()).isEqualTo(MODERATE);
    Finding cooperated = weigh(RiskRating.LOW, LOW, new Cooperation(true, false, false), two);
    assertThat(cooperated.level()).isEqualTo(MODERATE);
    assertThat(told(cooperated)).contains("COOPERATED 7");
    // By the indicators 32, and as she escaped 3.
    assertThat(weigh(RiskRating.HIGH, LOW, NONE, UNKNOWN).level()).isEqualTo(HIGH);
  }

  @ParameterizedTest
  @EnumSource
  void isNeverBelowHerOwnRisk(SecurityLevel own) {
    assertThat(weigh(RiskRating.LOW, own, NONE, UNKNOWN).level()).isEqualTo(own);
  }

  /** Whatever is known: there is a level, a reason, and immediate where assumption iii holds. */
  @Test
  void neverEndsAtNoRisk() {
    Set<SecurityLevel> seen = EnumSet.noneOf(SecurityLevel.class);
    for (RiskRating country : RiskRating.values()) {
      for (SecurityLevel own : SecurityLevel.values()) {
        for (int bits = 0; bits < 8; bits++) {
          Cooperation told = new Cooperation((bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0);
          Finding found = weigh(country, own, told, UNKNOWN);
          assertThat(found.reasons()).extracting(Reason::code).contains(SecurityReasonCode.ESCAPED);
          assertThat(found.reasons()).extracting(Reason::text).doesNotContain("");
          assertThat(found.level() == IMMEDIATE)
              .isEqualTo(own == IMMEDIATE || (told.intends() && told.traffickerKnows()));
          assertThat(weigh(country, own, told, UNKNOWN)).isEqualTo(found);
          seen.add(found.level());
        }
      }
    }
    assertThat(seen).containsExactly(SecurityLevel.values());
  }

  private static List<String> told(Finding found) {
    return found.reasons().stream()
        .map(it ->
            it.code() + " " + it.weight() + (it.atLeast() == null ? "" : " >= " + it.atLeast()))
        .toList();
  }

  private static Finding weigh(
      RiskRating country, SecurityLevel own, Cooperation told, Dangers dangers) {
    List<IndicatorRating> ratings =
        Arrays.stream(CountryRiskIndicator.values())
            .map(it -> new IndicatorRating(it, country, "Report", LocalDate.of(2026, 11, 2)))
            .toList();
    return Weighing.of(
        new Inputs("ctp_1", ratings, new Individual("rsk_1", own, told, dangers)), VERSION_1);
  }
}
