package org.passage.local.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageTest {
  private static final Map<String, String> NOTHING = Map.of();

  private final int base = ThreadLocalRandom.current().nextInt(20_000, 30_000);
  @TempDir private Path folder;
  private House house;

  @BeforeEach
  void build() throws IOException {
    house = new House(folder.toRealPath(), base);
  }

  @AfterEach
  void leaveNothingRunning() throws Exception {
    house.addJdk();
    house.passage(NOTHING, "down");
  }

  @Test
  void answersAnUnknownWordWithHelpAndTwo() throws Exception {
    House.Outcome outcome = house.passage(NOTHING, "fly");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("fly").contains("./passage up");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void answersAnUnknownOptionWithHelpAndTwo() throws Exception {
    assertThat(house.passage(NOTHING, "down", "--everything").code()).isEqualTo(2);
    assertThat(house.passage(NOTHING, "logs", "nobody").code()).isEqualTo(2);
  }

  @Test
  void saysInOneLineThatThereIsNoJdkAndWhatToInstall() throws Exception {
    House.Outcome outcome = house.passage(NOTHING, "up");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err().lines()).singleElement().asString().contains("JDK 25", "install");
  }

  @Test
  void passesByAnOlderJdkThatJavaHomeNames() throws Exception {
    house.write("old/release", "JAVA_VERSION=\"17.0.15\"\n");

    House.Outcome outcome =
        house.passage(Map.of("JAVA_HOME", folder.resolve("old").toString()), "up");

    assertThat(outcome.err().lines()).singleElement().asString().contains("JDK 25");
  }

  @Test
  void namesThePortThatIsTakenAndStartsNothing() throws Exception {
    house.addJdk();
    try (ServerSocket taken = new ServerSocket(base + 80, 1, InetAddress.getLoopbackAddress())) {
      House.Outcome outcome = house.passage(NOTHING, "up");

      assertThat(outcome.code()).isEqualTo(1);
      assertThat(outcome.err().lines())
          .singleElement()
          .asString()
          .contains("gateway", String.valueOf(taken.getLocalPort()));
    }
    assertThat(house.running()).isEmpty();
  }

  @Test
  void saysThatTheDiskIsFull() throws Exception {
    house.addJdk();
    house.replaceTool("df", "#!/bin/sh\nprintf 'Filesystem\\n/dev/x 100 93 7 93%% /\\n'\n");

    House.Outcome outcome = house.passage(NOTHING, "up");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err().lines()).singleElement().asString().contains("full", "7 MB");
    assertThat(house.running()).isEmpty();
  }

  @Test
  void takesBackWhatItStartedWhenAProcessDiesAtItsStart() throws Exception {
    house.addJdk();

    House.Outcome outcome = house.passage(Map.of("DIES", "config.jar"), "up");

    Path log = house.home().resolve("logs/config.log");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err().lines())
        .singleElement()
        .asString()
        .contains("config stopped", log.toString());
    assertThat(log).content().contains("no reason given");
    assertThat(house.running()).isEmpty();
  }

  @Test
  void doesNotTakeAStrangersProcessForItsOwn() throws Exception {
    long stranger = ProcessHandle.current().pid();
    house.write("home/run/gateway.pid", stranger + " 0\n");

    assertThat(house.passage(NOTHING, "status").out()).containsPattern("gateway +down");
    assertThat(house.passage(NOTHING, "down").code()).isZero();
  }

  @Test
  void purgesOnlyWhatItMade() throws Exception {
    house.write("home/secrets/people", "x");
    house.write("home/mine.txt", "x");

    assertThat(house.passage(NOTHING, "down", "--purge").code()).isZero();

    assertThat(house.home().resolve("secrets")).doesNotExist();
    assertThat(Files.exists(house.home().resolve("mine.txt"))).isTrue();
  }
}
