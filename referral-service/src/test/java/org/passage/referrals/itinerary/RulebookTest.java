package org.passage.referrals.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulebookTest {
  private static final Rulebook SHIPPED = ShippedRulebook.read();

  @Test
  void readsItsSettings() {
    assertThat(SHIPPED.version()).isEqualTo("2026-11");
    assertThat(SHIPPED.weight(ItineraryRule.ARRIVES_EARLY)).isEqualTo(20);
    assertThat(SHIPPED.arrival().evening()).isEqualTo(LocalTime.of(18, 0));
    assertThat(SHIPPED.connection(TravelMode.AIR).least()).isEqualTo(Duration.ofMinutes(45));
    assertThat(SHIPPED.weekends().get("NP")).isEqualTo(Set.of(DayOfWeek.SATURDAY));
  }

  @Test
  void refusesWeightsThatDoNotMakeAHundred() {
    Map<ItineraryRule, Integer> more = new EnumMap<>(SHIPPED.weights());
    more.merge(ItineraryRule.PREFERS_AIR, 1, Integer::sum);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> weighing(more))
        .withMessageContaining("passage.travel.weights");
  }

  @Test
  void refusesARuleWithoutAWeight() {
    Map<ItineraryRule, Integer> fewer = new EnumMap<>(SHIPPED.weights());
    fewer.merge(ItineraryRule.PREFERS_AIR, fewer.remove(ItineraryRule.IN_THE_FUTURE), Integer::sum);
    assertThatIllegalArgumentException().isThrownBy(() -> weighing(fewer));
  }

  private static Rulebook weighing(Map<ItineraryRule, Integer> weights) {
    return new Rulebook(
        "test",
        weights,
        SHIPPED.arrival(),
        SHIPPED.connections(),
        SHIPPED.night(),
        SHIPPED.transitCost(),
        SHIPPED.documentsMargin(),
        SHIPPED.weekends());
  }
}
