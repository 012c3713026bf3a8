package org.passage.reintegration.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.passage.reintegration.ledger.EntryKind;
import org.passage.reintegration.ledger.Posting;
import org.passage.reintegration.ledger.Voucher;
import org.passage.reintegration.plan.AssistanceType;

class FundTest {
  private static final LocalDate LAST = LocalDate.of(2020, 6, 30);
  private static final Money TEN = Money.of(CurrencyUnit.EUR, 10);
  private static final FundTerms TERMS =
      new FundTerms(
          "A new start",
          "A ministry",
          LAST.minusYears(1),
          LAST,
          List.of(AssistanceType.HOUSING),
          List.of("MD"),
          new Ceilings(TEN, null, null));
  private static final Fund FUND =
      Fund.open("sunrise", TERMS, Instant.EPOCH)
          .post(posting(EntryKind.RECEIPT, LAST), Instant.EPOCH);

  @Test
  void grantsUntilItsLastDayAndPaysAfterIt() {
    assertThatThrownBy(
            () -> FUND.post(posting(EntryKind.COMMITMENT, LAST.plusDays(1)), Instant.EPOCH))
        .isInstanceOf(FundClosed.class);

    Fund committed = FUND.post(posting(EntryKind.COMMITMENT, LAST), Instant.EPOCH);

    assertThat(
            committed
                .post(posting(EntryKind.PAYMENT, LAST.plusDays(1)), Instant.EPOCH)
                .balance()
                .paid())
        .isEqualTo(TEN);
  }

  @Test
  void thatIsClosedKeepsWhatItHeldAndItsEntries() {
    Fund closed = FUND.close(Instant.EPOCH);

    assertThat(closed.balance()).isEqualTo(FUND.balance());
    assertThat(closed.waiting()).isEqualTo(FUND.waiting());
    assertThat(closed.version()).isEqualTo(FUND.version() + 1);
    assertThatThrownBy(() -> closed.post(posting(EntryKind.COMMITMENT, LAST), Instant.EPOCH))
        .isInstanceOf(FundClosed.class);
    assertThat(closed.post(posting(EntryKind.REFUND, LAST), Instant.EPOCH).balance().available())
        .isEqualTo(Money.zero(CurrencyUnit.EUR));
  }

  private static Posting posting(EntryKind kind, LocalDate on) {
    return Posting.of(kind, kind.of(TEN), Voucher.of(on, "somebody"), null);
  }
}
