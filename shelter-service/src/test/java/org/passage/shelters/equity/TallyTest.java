package org.passage.shelters.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void aSmallGroupIsHiddenAmongOthersAndCannotBeFoundBySubtraction() {
    Tally tally = new Tally(EquityDimension.NATIONALITY, 10);
    some(tally, 12, 4, "MD");
    some(tally, 15, 7, "RO");
    some(tally, 30, 2, "NG");
    some(tally, 3, 90, "FR");
    List<EquityFigure> figures = tally.days();
    assertThat(figures)
        .extracting(EquityFigure::group, EquityFigure::cases)
        .containsExactly(tuple("NG", 30L), tuple("RO", 15L), tuple("rest", 15L));
    assertThat(figures.getLast().days()).isEqualTo(new EquityFigure.Days(4, 90));
  }

  @Test
  void nothingIsToldOfFew() {
    Tally tally = new Tally(EquityDimension.SEX, 10);
    some(tally, 9, 4, "female");
    assertThat(tally.days()).isEmpty();
    assertThat(tally.refusals()).isEmpty();
  }

  @Test
  void whoIsInSeveralGroupsCountsInEachAndTheRestIsNotTold() {
    Tally tally = new Tally(EquityDimension.EXPLOITATION_TYPE, 10);
    some(tally, 20, 4, "forced-labour", "begging");
    some(tally, 2, 4, "slavery");
    some(tally, 11, 4, "sexual-exploitation");
    assertThat(tally.days())
        .extracting(EquityFigure::group)
        .isNotEmpty()
        .doesNotContain("rest", "slavery");
  }

  @Test
  void aShareTellsOfMany() {
    Tally tally = new Tally(EquityDimension.NATIONALITY, 10);
    some(tally, 20, 1, "MD");
    some(tally, 20, 0, "MD");
    some(tally, 15, 1, "RO");
    some(tally, 45, 0, "RO");
    assertThat(tally.refusals())
        .extracting(EquityFigure::group, EquityFigure::cases, EquityFigure::refusedPercent)
        .containsExactly(tuple("MD", 40L, 50), tuple("RO", 60L, 25));
  }

  @Test
  void aShareThatWouldTellOfFewIsLeftOutWithWhatItCouldBeFoundFrom() {
    Tally tally = new Tally(EquityDimension.NATIONALITY, 10);
    some(tally, 20, 1, "MD");
    some(tally, 20, 0, "MD");
    some(tally, 2, 1, "NG");
    some(tally, 40, 0, "NG");
    assertThat(tally.refusals()).isEmpty();
  }

  @Test
  void aPictureShowsTheGroupsInWords() {
    Tally tally = new Tally(EquityDimension.NATIONALITY, 10);
    some(tally, 12, 4, "MD");
    assertThat(EquityPicture.of(EquityMeasure.WAITING_TIME, tally.days()))
        .startsWith("<svg")
        .contains("MD (12)", "Nine in ten: 4");
    assertThat(EquityPicture.of(EquityMeasure.REFUSALS, List.of())).contains("No group");
  }

  private static void some(Tally tally, int people, int amount, String... groups) {
    for (int at = 0; at < people; at++) {
      tally.add(List.of(groups), amount);
    }
  }
}
