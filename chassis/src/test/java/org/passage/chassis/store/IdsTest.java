package org.passage.chassis.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdsTest {
  @Test
  void sortInTheOrderTheyWereMade() {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      made.add(Ids.next("x"));
    }
    assertThat(made).isSorted().doesNotHaveDuplicates().allMatch(it -> it.length() == 28);
  }

  @Test
  void areTheSameEachTimeASeedIsUsedAndStillInOrder() {
    Seed seed = Seed.fresh();
    assertThat(three(seed)).isEqualTo(three(seed)).isSorted().doesNotHaveDuplicates();
    assertThat(three(seed)).doesNotContainAnyElementsOf(three(Seed.fresh()));
  }

  /** A request may be done again by the next version of a service. */
  @Test
  void ofASeedNeverChange() {
    List<String> made = new ArrayList<>();
    Ids.seeded(
        new Seed(1_767_225_600_000L, "000102030405060708090a0b0c0d0e0f"),
        () -> made.addAll(List.of(Ids.next("x"), Ids.next("x"))));
    assertThat(made)
        .containsExactly("x_01jdrdla00fbihbqfab7gbghp4", "x_01jdrdla00fbihbqfalvdoenr1");
  }

  private static List<String> three(Seed seed) {
    List<String> made = new ArrayList<>();
    Ids.seeded(seed, () -> made.addAll(List.of(Ids.next("x"), Ids.next("x"), Ids.next("x"))));
    return made;
  }
}
