package org.passage.reintegration.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.passage.reintegration.cohort.GroupFigure;
import org.passage.reintegration.grant.Asked;
import org.passage.reintegration.plan.AssistanceType;

/** Regions within countries, of which figures are told as well. */
class GrantTallyTest {
  private final GrantTally tally = new GrantTally(EquityDimension.REGION, 10);
  private int people;

  @Test
  void comparesARegionWithTheOthersOfItsCountry() {
    some(20, "MD", "MD-CU", 4);
    some(20, "MD", "MD-BA", 6);
    some(20, "RO", "RO-B", 60);

    assertThat(tally.means())
        .extracting(GroupFigure::group, it -> it.value().value())
        .containsExactly(tuple("MD-BA", 6.0), tuple("MD-CU", 4.0), tuple("RO-B", 60.0));
    assertThat(tally.means())
        .extracting(it -> it.above() == null ? null : it.above().value())
        .containsExactly(2.0, -2.0, null);
  }

  @Test
  void hidesRareRegionsAmongOthersOfTheirCountryOnly() {
    some(30, "MD", "MD-CU", 4);
    some(12, "MD", "MD-BA", 4);
    some(3, "MD", "MD-OR", 4);
    some(9, "RO", "RO-B", 4);
    some(9, "RO", "RO-CJ", 4);

    // Else Moldova less its regions would be the three of Orhei.
    assertThat(tally.means())
        .extracting(GroupFigure::group, GroupFigure::counted)
        .containsExactly(tuple("MD-CU", 30L), tuple("MD-rest", 15L), tuple("RO-rest", 18L));
  }

  @Test
  void tellsNoRegionOfACountryThatIsHiddenAmongOthersItself() {
    some(30, "MD", "MD-CU", 4);
    some(12, "RO", "RO-B", 4);
    some(3, "UA", "UA-30", 4);

    // Else the rest of the countries less Bucharest would be the three of Kyiv.
    assertThat(tally.means()).extracting(GroupFigure::group).containsExactly("MD-CU");
  }

  @Test
  void tellsNoShareFromWhichOneOfFewIsFound() {
    some(20, "MD", "MD-CU", 1);
    some(20, "MD", "MD-CU", 0);
    some(5, "MD", "MD-BA", 1);
    some(25, "MD", "MD-BA", 0);
    some(20, "RO", "RO-B", 1);
    some(20, "RO", "RO-B", 0);

    assertThat(tally.shares()).extracting(GroupFigure::group).containsExactly("RO-B");
  }

  private void some(int many, String country, String region, double value) {
    for (int one = 0; one < many; one++) {
      tally.add(grant(country, region), List.of(region), value);
    }
  }

  private Asked grant(String country, String region) {
    people++;
    return new Asked(
        "sunrise",
        "pln_1",
        "cas_" + people,
        country,
        region,
        AssistanceType.HOUSING,
        Money.zero(CurrencyUnit.EUR),
        true,
        Instant.EPOCH,
        Instant.EPOCH);
  }
}
