package org.passage.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScreeningTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

  @Test
  void presumesTraffickingWhenActMeansAndPurposeAreShown() {
    assertThat(screening(List.of(Means.FRAUD)).outcome(false))
        .isEqualTo(Outcome.PRESUMED_TRAFFICKED);
  }

  @Test
  void asksForMeansWhenSheIsAnAdult() {
    assertThat(screening(List.of()).outcome(false)).isEqualTo(Outcome.NOT_ESTABLISHED);
  }

  @Test
  void asksForNoMeansWhenSheIsAChild() {
    assertThat(screening(List.of()).outcome(true)).isEqualTo(Outcome.PRESUMED_TRAFFICKED);
  }

  @Test
  void asksForAnActAndAPurposeEvenOfAChild() {
    assertThat(
            new Screening(
                    DAY,
                    "IT",
                    null,
                    false,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(Purpose.SLAVERY))
                .outcome(true))
        .isEqualTo(Outcome.NOT_ESTABLISHED);
    assertThat(
            new Screening(
                    DAY, "IT", null, false, List.of(), List.of(Act.RECEIPT), List.of(), List.of())
                .outcome(true))
        .isEqualTo(Outcome.NOT_ESTABLISHED);
  }

  @Test
  void countsHerAsAChildUntilTheDayBeforeHerEighteenthBirthday() {
    assertThat(born(LocalDate.of(2008, 10, 6), false).childOn(DAY)).isTrue();
    assertThat(born(LocalDate.of(2008, 10, 5), false).childOn(DAY)).isFalse();
  }

  @Test
  void givesTheBenefitOfDoubtWhenHerAgeIsNotKnown() {
    assertThat(born(null, true).childOn(DAY)).isTrue();
    assertThat(born(null, false).childOn(DAY)).isFalse();
  }

  private static Screening screening(List<Means> means) {
    return new Screening(
        DAY,
        "IT",
        null,
        false,
        List.of(),
        List.of(Act.RECRUITMENT),
        means,
        List.of(Purpose.SERVITUDE));
  }

  private static Person born(@Nullable LocalDate birthDate, boolean maybeChild) {
    return new Person(
        null,
        null,
        null,
        List.of(),
        Sex.FEMALE,
        birthDate,
        maybeChild,
        "MD",
        List.of(),
        List.of(),
        null,
        null);
  }
}
