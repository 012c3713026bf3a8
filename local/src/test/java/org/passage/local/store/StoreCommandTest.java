package org.passage.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class StoreCommandTest {
  @TempDir Path data;

  @Test
  void saysSoWhenItsPortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertRefused(StoreProcess.launch(data, taken.getLocalPort()), "in use");
    }
  }

  @Test
  void saysSoWhenAnotherStoreHasItsFile() throws Exception {
    try (StoreProcess first = StoreProcess.start(data)) {
      assertRefused(StoreProcess.launch(data, 0), "lock");
      assertThat(first.client().getDatabase("admin").runCommand(new Document("ping", 1)))
          .containsEntry("ok", 1.0);
    }
  }

  private static void assertRefused(Process process, String reason)
      throws IOException, InterruptedException {
    String message = process.errorReader().readAllAsString();
    assertThat(process.waitFor()).isOne();
    assertThat(message).contains("local: the store can't ").contains(reason);
  }
}
