package org.passage.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTest {
  private static final int COMMITS = 5_000;
  private static final String TEXT = "x".repeat(1_000);

  @TempDir Path data;

  @Test
  void manySmallCommitsTakeLittleMorePlaceThanWhatTheyKeep() {
    try (MVStore store =
        new MVStore.Builder()
            .fileName(data.resolve("store.mv").toString())
            .autoCommitDisabled()
            .open()) {
      GroupCommit commit = new GroupCommit(store);
      store.setRetentionTime(0);
      MVMap<Integer, String> log = store.openMap("log");
      for (int i = 0; i < COMMITS; i++) {
        int next = i;
        commit.keep(() -> log.put(next, TEXT + next));
        if (i % 100 == 0) {
          commit.tidy();
        }
      }
      assertThat(store.getFileStore().size()).isLessThan(3L * COMMITS * TEXT.length());
      for (int i = 0; i < COMMITS; i++) {
        assertThat(log.get(i)).isEqualTo(TEXT + i);
      }
    }
  }
}
