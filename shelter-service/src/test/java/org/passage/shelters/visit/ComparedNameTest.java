package org.passage.shelters.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedNameTest {
  @ParameterizedTest
  @CsvSource({
    "Radu Petrescu, radu petrescu, true",
    "Radu Petrescu, PETRESCU Radu, true",
    "Ștefan Țăranu, Stefan Taranu, true",
    "Radu Petrescu, Radu Ion Petrescu, true",
    "Jean-Luc Petit, jean luc petit, true",
    "Radu Petrescu, Radu Popescu, false",
    "Radu Petrescu, Radu, false",
    "Radu Petrescu, '-', false",
  })
  void isTheSameWhateverAccentsCaseAndOrder(String banned, String visitor, boolean same) {
    assertThat(ComparedName.of(visitor).holds(ComparedName.of(banned))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"'-'", "' '"})
  void ofANameWithoutLettersIsNobodys(String banned) {
    assertThat(ComparedName.of("Radu Petrescu").holds(ComparedName.of(banned))).isFalse();
  }
}
