package org.passage.chassis.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.passage.chassis.problem.InvalidInput;

class CeilingsTest {
  @Test
  void holdForTheCurrenciesInWhichAnythingIsGiven() {
    Ceilings ceilings = new Ceilings("passage.grants.ceilings", Map.of("EUR", "1000.00"));

    assertThat(ceilings.in("EUR")).isEqualTo(Money.parse("EUR 1000.00"));
    assertThatThrownBy(() -> ceilings.in("USD")).isInstanceOf(InvalidInput.class);
  }

  @Test
  void thatAreNoMoneyStopTheService() {
    assertThatThrownBy(() -> new Ceilings("passage.grants.ceilings", Map.of("EUR", "a lot")))
        .hasMessageContaining("passage.grants.ceilings.EUR");
  }
}
