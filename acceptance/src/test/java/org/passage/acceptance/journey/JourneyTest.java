package org.passage.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.platform.RunningPlatform;

@ExtendWith(RunningPlatform.class)
@Isolated
class JourneyTest {
  private static final Story UNTOLD =
      new Story(new PrintStream(PrintStream.nullOutputStream(), false), true);

  /**
   * All but config, which keeps nothing, are killed right after they did something, and start
   * again.
   */
  @TestFactory
  Stream<DynamicTest> losesNothingThatWasAnsweredWhenAnyProcessIsKilled(Platform platform) {
    Map<Integer, List<String>> killedAfter =
        Map.of(
            1, List.of("case-service"),
            3, List.of("store"),
            5, List.of("identity", "gateway"),
            6, List.of("shelter-service", "keycloak"),
            8, List.of("referral-service"),
            10, List.of("reintegration-service", "store"));
    List<Chapter> chapters = Journey.chapters(platform, UNTOLD);
    return IntStream.rangeClosed(1, chapters.size())
        .mapToObj(it -> told(chapters.get(it - 1), killedAfter.getOrDefault(it, List.of())));
  }

  private static DynamicTest told(Chapter chapter, List<String> thenKilled) {
    String then = thenKilled.isEmpty() ? "" : ", then killed: " + String.join(", ", thenKilled);
    return DynamicTest.dynamicTest(
        chapter.title() + then,
        () -> {
          chapter.walk().run();
          RunningPlatform.killAndRestart(thenKilled);
        });
  }

  @Test
  void isToldCallByCall(Platform platform) {
    String told = RunningPlatform.demo();
    assertThat(told)
        .contains("POST /api/cases/v1/cases  201  (intake-officer@harbour)")
        .contains("It cannot be confirmed.")
        .contains("Her reintegration plan ended.")
        .endsWith("everything went as it must.\n");
  }

  @Test
  void isToldByItsOutcomeAloneWhenItIsToBeQuiet() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (boolean quiet : List.of(true, false)) {
      Story story = new Story(new PrintStream(out, true, StandardCharsets.UTF_8), quiet);
      story.chapter(quiet ? "untold" : "told");
      story.tell(quiet ? "untold" : "told");
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("told").doesNotContain("untold");
  }

  @Test
  void failsWhenThePlatformDoesNotDoWhatItMust() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Story story = new Story(new PrintStream(out, true, StandardCharsets.UTF_8), false);
    Platform nowhere =
        new Platform(
            java.net.URI.create("http://localhost:1"),
            RunningPlatform.platform().issuer(),
            RunningPlatform.platform().cases(),
            RunningPlatform.platform().home());
    assertThat(Demo.run(nowhere, true)).isEqualTo(1);
    assertThat(Journey.chapters(nowhere, story)).hasSize(12);
  }
}
