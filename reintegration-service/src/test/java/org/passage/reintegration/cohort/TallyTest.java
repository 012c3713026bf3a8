package org.passage.reintegration.cohort;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final Offset<Double> CLOSE = within(0.01);

  @Test
  void aShareStandsBetweenTheBoundsOfWilsonsScore() {
    Tally tally = new Tally(false, 10);
    some(tally, 81, 1, "MD");
    some(tally, 19, 0, "MD");
    some(tally, 60, 1, "RO");
    some(tally, 40, 0, "RO");

    List<GroupFigure> shares = tally.shares();

    assertThat(shares).extracting(GroupFigure::group).containsExactly("MD", "RO");
    Estimate moldova = shares.getFirst().value();
    assertThat(moldova.value()).isEqualTo(81, CLOSE);
    assertThat(moldova.low()).isEqualTo(72.22, CLOSE);
    assertThat(moldova.high()).isEqualTo(87.49, CLOSE);
    Estimate above = requireNonNull(shares.getFirst().above());
    assertThat(above.value()).isEqualTo(21, CLOSE);
    assertThat(above.low()).isEqualTo(8.38, CLOSE);
    assertThat(above.high()).isEqualTo(32.75, CLOSE);
    assertThat(above.isMoreThanChance()).isTrue();
  }

  /** That all are approved would tell it of each. */
  @Test
  void whereEverybodyFaresAlikeNoShareIsTold() {
    Tally tally = new Tally(false, 10);
    some(tally, 30, 1, "MD");
    some(tally, 30, 1, "RO");

    assertThat(tally.shares()).isEmpty();
  }

  @Test
  void aMeanStandsBetweenTheBoundsOfStudentsDistribution() {
    Tally tally = new Tally(false, 10);
    for (int day = 1; day <= 10; day++) {
      tally.add("cas_f" + day, List.of("female"), day);
      tally.add("cas_m" + day, List.of("male"), day + 1);
    }

    GroupFigure women = tally.means().getFirst();

    assertThat(women.value().value()).isEqualTo(5.5, CLOSE);
    assertThat(women.value().low()).isEqualTo(3.33, CLOSE);
    assertThat(women.value().high()).isEqualTo(7.67, CLOSE);
    Estimate above = requireNonNull(women.above());
    assertThat(above.value()).isEqualTo(-1, CLOSE);
    assertThat(above.low()).isEqualTo(-3.84, CLOSE);
    assertThat(above.isMoreThanChance()).isFalse();
  }

  @Test
  void aSmallGroupIsHiddenAmongOthers() {
    Tally tally = new Tally(false, 10);
    some(tally, 12, 4, "MD");
    some(tally, 15, 7, "RO");
    some(tally, 30, 2, "NG");
    some(tally, 3, 90, "FR");

    assertThat(tally.means())
        .extracting(GroupFigure::group, GroupFigure::counted)
        .containsExactly(tuple("NG", 30L), tuple("RO", 15L), tuple("rest", 15L));
  }

  @Test
  void nothingIsToldOfFew() {
    Tally tally = new Tally(false, 10);
    some(tally, 9, 1, "female");

    assertThat(tally.means()).isEmpty();
    assertThat(tally.shares()).isEmpty();
  }

  @Test
  void manyGrantsOfFewPeopleAreFew() {
    Tally tally = new Tally(false, 10);
    for (int grant = 0; grant < 50; grant++) {
      tally.add("cas_" + grant % 3, List.of("female"), 1);
    }

    assertThat(tally.means()).isEmpty();
    assertThat(tally.shares()).isEmpty();
  }

  @Test
  void aShareThatWouldTellOfFewIsLeftOutWithWhatItCouldBeFoundFrom() {
    Tally tally = new Tally(false, 10);
    some(tally, 20, 1, "MD");
    some(tally, 20, 0, "MD");
    some(tally, 2, 1, "NG");
    some(tally, 40, 0, "NG");

    assertThat(tally.shares()).isEmpty();
  }

  @Test
  void whoIsInSeveralGroupsCountsInEachAndTheRestIsNotTold() {
    Tally tally = new Tally(true, 10);
    for (int at = 0; at < 20; at++) {
      tally.add("cas_b" + at, List.of("forced-labour", "begging"), 4);
    }
    some(tally, 2, 4, "slavery");
    some(tally, 11, 4, "sexual-exploitation");

    assertThat(tally.means())
        .extracting(GroupFigure::group)
        .isNotEmpty()
        .doesNotContain("rest", "slavery");
  }

  @Test
  void whereAllAreAlikeNothingIsDividedByNothing() {
    Tally tally = new Tally(false, 10);
    some(tally, 10, 3, "female");
    some(tally, 10, 3, "male");

    GroupFigure women = tally.means().getFirst();

    assertThat(women.value()).isEqualTo(new Estimate(3, 3, 3));
    assertThat(women.above()).isEqualTo(new Estimate(0, 0, 0));
  }

  private static void some(Tally tally, int grants, int value, String group) {
    for (int at = 0; at < grants; at++) {
      tally.add("cas_%s_%d_%d".formatted(group, value, at), List.of(group), value);
    }
  }
}
