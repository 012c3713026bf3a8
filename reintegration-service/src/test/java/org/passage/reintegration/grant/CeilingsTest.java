package org.passage.reintegration.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CeilingsTest {
  @Test
  void holdForTheCurrenciesInWhichGrantsAreGiven() {
    Ceilings ceilings = new Ceilings(Map.of("EUR", "1000.00"));

    assertThat(ceilings.in("EUR")).contains(Money.parse("EUR 1000.00"));
    assertThat(ceilings.in("USD")).isEmpty();
  }

  @Test
  void thatAreNoMoneyStopTheService() {
    assertThatThrownBy(() -> new Ceilings(Map.of("EUR", "a lot")))
        .hasMessageContaining("passage.grants.ceilings.EUR");
  }
}
