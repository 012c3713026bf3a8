package org.passage.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.platform.RunningPlatform;

@ExtendWith(RunningPlatform.class)
class JourneyTest {
  private static final Story UNTOLD =
      new Story(new PrintStream(PrintStream.nullOutputStream(), false), true);

  @TestFactory
  Stream<DynamicTest> takesOneBeneficiaryThroughEverything(Platform platform) {
    return Journey.chapters(platform, UNTOLD).stream()
        .map(chapter -> DynamicTest.dynamicTest(chapter.title(), chapter.walk()::run));
  }

  /** Each process in turn is killed right after something was answered, and started again. */
  @TestFactory
  Stream<DynamicTest> losesNothingThatWasAnsweredWhenAnyProcessIsKilled(Platform platform) {
    List<String> names =
        List.of(
            "store",
            "case-service",
            "config",
            "identity",
            "gateway",
            "shelter-service",
            "keycloak",
            "referral-service",
            "store",
            "reintegration-service",
            "gateway");
    List<Chapter> chapters = Journey.chapters(platform, UNTOLD);
    return Stream.iterate(0, at -> at < chapters.size(), at -> at + 1)
        .map(at ->
            DynamicTest.dynamicTest(
                chapters.get(at).title() + ", then " + names.get(at % names.size()) + " is killed",
                () -> {
                  chapters.get(at).walk().run();
                  RunningPlatform.killAndRestart(names.get(at % names.size()));
                }));
  }

  @Test
  void isToldCallByCallOrOnlyByItsOutcome(Platform platform) {
    String told = RunningPlatform.passage("demo");
    assertThat(told)
        .contains("POST /api/cases/v1/cases  201  (intake-officer@harbour)")
        .contains("It cannot be confirmed.")
        .contains("Her reintegration plan ended.")
        .endsWith("everything went as it must.\n");
    assertThat(RunningPlatform.passage("demo", "--quiet").lines()).hasSize(1);
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
