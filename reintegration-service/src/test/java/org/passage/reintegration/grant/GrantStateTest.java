package org.passage.reintegration.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.reintegration.ledger.Balance;
import org.passage.reintegration.ledger.EntryKind;

class GrantStateTest {
  private static final Money TEN = Money.parse("EUR 10.00");

  @ParameterizedTest
  @CsvSource({
    "REQUESTED, APPROVE REFUSE",
    "REFUSED, ''",
    "COMMITTED, FULFIL PAY RELEASE RETURN WRITE_OFF",
    "PAID, RETURN WRITE_OFF",
    "RELEASED, ''",
    "RETURNED, ''",
    "WRITTEN_OFF, ''",
  })
  void knowsTheseStepsAndNoOther(GrantState state, String steps) {
    Set<GrantStep> possible =
        Stream.of(steps.split(" "))
            .filter(it -> !it.isEmpty())
            .map(GrantStep::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(GrantStep.class)));
    for (GrantStep step : GrantStep.values()) {
      if (possible.contains(step)) {
        assertThatCode(() -> state.require(step)).doesNotThrowAnyException();
      } else {
        assertThatThrownBy(() -> state.require(step)).isInstanceOf(GrantStepNotPossible.class);
      }
    }
  }

  @Test
  void followsFromWhatTheGrantHoldsInTheFund() {
    Balance none = Balance.nothing(CurrencyUnit.EUR);
    Balance committed = none.after(EntryKind.COMMITMENT.of(TEN));
    Balance paid = committed.after(EntryKind.PAYMENT.of(TEN));

    assertThat(GrantState.after(committed, EntryKind.COMMITMENT)).isEqualTo(GrantState.COMMITTED);
    assertThat(GrantState.after(none, EntryKind.RELEASE)).isEqualTo(GrantState.RELEASED);
    assertThat(GrantState.after(paid, EntryKind.PAYMENT)).isEqualTo(GrantState.PAID);
    assertThat(GrantState.after(none, EntryKind.RETURN)).isEqualTo(GrantState.RETURNED);
    assertThat(GrantState.after(paid.after(EntryKind.WRITE_OFF.of(TEN)), EntryKind.WRITE_OFF))
        .isEqualTo(GrantState.WRITTEN_OFF);
    assertThat(GrantState.after(none, EntryKind.REVERSAL)).isEqualTo(GrantState.RELEASED);
  }
}
