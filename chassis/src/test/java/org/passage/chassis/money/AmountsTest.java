package org.passage.chassis.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Currency;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.chassis.problem.InvalidInput;

class AmountsTest {
  @Test
  void areExactDecimals() {
    assertThat(Amounts.of("", "450.10", "EUR")).isEqualTo(Money.ofMinor(CurrencyUnit.EUR, 450_10));
    assertThat(Amounts.of("", "999999999999.99", "EUR").getAmount().toPlainString())
        .isEqualTo("999999999999.99");
  }

  @ParameterizedTest
  @CsvSource({"450, EUR, 450.00", "450.5, MDL, 450.50", "1200, JPY, 1200", "1.234, KWD, 1.234"})
  void haveTheDecimalsOfTheirCurrency(String amount, String currency, String written) {
    assertThat(Amounts.of("", amount, currency).getAmount().toPlainString()).isEqualTo(written);
  }

  @Test
  void areKnownInEveryCurrencyInWhichACountryPays() {
    for (String country : Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2)) {
      @Nullable Currency currency = Currency.getInstance(Locale.of("", country));
      if (currency != null) {
        assertThat(Amounts.of("", "10", currency.getCurrencyCode())).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "450.001, EUR, /amount",
    "450.000, EUR, /amount",
    "1200.5, JPY, /amount",
    "0.00, EUR, /amount",
    "-1, EUR, /amount",
    "ten, EUR, /amount",
    "10, EURO, /currency",
    "10, QQQ, /currency",
    "10, XXX, /currency",
    "10, XAU, /currency",
    "10, DEM, /currency",
  })
  void thatCannotBePaidAreRefused(String amount, String currency, String pointer) {
    InvalidInput refused =
        catchThrowableOfType(InvalidInput.class, () -> Amounts.of("", amount, currency));

    assertThat(refused.errors()).extracting("pointer").containsExactly(pointer);
  }
}
