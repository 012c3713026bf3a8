package org.passage.acceptance.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.passage.acceptance.platform.Answer;

/** Counts the attacks of one class, and looks at how each was refused. */
final class Attacks implements AutoCloseable {
  /** Class names, stack frames, and the names of what it is built of. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "Exception|\\bat [a-z]+\\.|java\\.|org\\.passage|springframework|jackson|mongo|bson"
              + "|tomcat|catalina|hibernate|<html",
          Pattern.CASE_INSENSITIVE);

  private final String kind;
  private final AtomicInteger tried = new AtomicInteger();

  Attacks(String kind) {
    this.kind = kind;
  }

  /** One more was tried. */
  void tried() {
    tried.incrementAndGet();
  }

  /** It was refused for what the caller did, in our form, and the refusal gives nothing away. */
  void refused(Answer answer, String sent) {
    tried();
    assertThat(answer.status()).as("%s at %s", answer, answer.caller()).isBetween(400, 499);
    harmless(answer, sent);
  }

  /** It was refused with just this status. */
  void refused(Answer answer, int status, String sent) {
    tried();
    assertThat(answer.status())
        .as("%s at %s with %.80s: %s", answer, answer.caller(), sent, answer.body())
        .isEqualTo(status);
    harmless(answer, sent);
  }

  /** Whatever came of it, the platform did not break; a refusal gives nothing away. */
  void unharmed(Answer answer, String sent) {
    tried();
    assertThat(answer.status())
        .as("%s at %s with %.80s", answer, answer.caller(), sent)
        .isLessThan(500);
    if (answer.status() >= 400) {
      harmless(answer, sent);
    }
  }

  private static void harmless(Answer refusal, String sent) {
    assertThat(refusal.headers().firstValue("Content-Type").orElse(""))
        .as("%s at %s: %s", refusal, refusal.caller(), refusal.body())
        .startsWith("application/problem+json");
    String told = refusal.body().replace(refusal.text("/instance"), "");
    assertThat(told).as("%s at %s", refusal, refusal.caller()).doesNotContainPattern(INSIDE);
    if (sent.length() > 5) {
      assertThat(told).as("%s at %s", refusal, refusal.caller()).doesNotContain(sent);
    }
  }

  /** One line with the number, for whoever reads the log. */
  @Override
  public void close() {
    System.out.printf("Attacks: %s: %d tried%n", kind, tried.get());
  }
}
