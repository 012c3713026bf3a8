package org.passage.acceptance.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.RunningPlatform;

/** Whether something exists cannot be told by what a stranger is answered, nor by how soon. */
@ExtendWith(RunningPlatform.class)
@Isolated
class TimingTest {
  private static final int WARM_UP = 100;
  private static final int TIMES = 400;

  @Test
  void doesNotTellWhatExistsFromWhatDoesNot() {
    String existing = Owned.newCase("caseworker@harbour").text("/id");
    String missing = existing.substring(0, existing.length() - 5) + "00000";
    String stranger = RunningPlatform.TOKENS.ofPerson("caseworker@sunrise");
    long[] foreign = new long[TIMES];
    long[] none = new long[TIMES];
    try (Attacks attacks = new Attacks("timing of what exists against what does not")) {
      for (int i = -WARM_UP; i < TIMES; i++) {
        // Now one first, now the other.
        boolean swapped = i % 2 == 0;
        long first = nanos(swapped ? missing : existing, stranger, attacks);
        long second = nanos(swapped ? existing : missing, stranger, attacks);
        if (i >= 0) {
          foreign[i] = swapped ? second : first;
          none[i] = swapped ? first : second;
        }
      }
    }
    double later = shareOfLater(foreign, none);
    double ratio = (double) median(foreign) / median(none);
    System.out.printf(
        "Timing: existing %d us, missing %d us, existing is later in %.0f %% of pairs%n",
        median(foreign) / 1000, median(none) / 1000, later * 100);
    assertThat((later > 0.3 && later < 0.7) || (ratio > 0.85 && ratio < 1.18))
        .as(
            "existing ids are told by time: later in %.2f of pairs, medians' ratio %.2f",
            later, ratio)
        .isTrue();
    assertThat(body(existing, stranger)).isEqualTo(body(missing, stranger));
  }

  private static String body(String id, String token) {
    Answer answer = Door.GATEWAY.get("/api/cases/v1/cases/" + id, token);
    return answer.status()
        + answer.body().replace(id, "ID").replace(answer.text("/traceId"), "TRACE");
  }

  private static long nanos(String id, String token, Attacks attacks) {
    long began = System.nanoTime();
    Answer answer = Door.GATEWAY.get("/api/cases/v1/cases/" + id, token);
    long took = System.nanoTime() - began;
    attacks.refused(answer, 404, "Planted");
    return took;
  }

  /** In how many of all pairs the one is later; half of them when they are alike. */
  private static double shareOfLater(long[] one, long[] other) {
    long later = 0;
    for (long a : one) {
      for (long b : other) {
        later += a > b ? 1 : 0;
      }
    }
    return (double) later / ((long) one.length * other.length);
  }

  private static long median(long[] times) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
