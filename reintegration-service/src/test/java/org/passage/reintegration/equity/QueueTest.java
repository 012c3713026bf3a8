package org.passage.reintegration.equity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.chassis.paging.Page;

class QueueTest {
  @Test
  void leavesOutTheNewestWhereMoreWaitThanAreLookedAt() {
    List<String> newest = List.of("fifth", "fourth", "third");
    List<String> oldest = List.of("second", "first");

    assertThat(
            Queue.oldest(
                (limit, cursor) ->
                    cursor == null ? new Page<>(newest, "on") : new Page<>(oldest, null),
                3))
        .containsExactly("third", "second", "first");
  }
}
