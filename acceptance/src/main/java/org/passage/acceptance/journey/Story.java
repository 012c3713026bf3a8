package org.passage.acceptance.journey;

import java.io.PrintStream;
import org.passage.acceptance.platform.Answer;

/** Tells a journey while it happens: what is done, by whom, and what the platform answers. */
final class Story {
  private final PrintStream out;
  private final boolean quiet;

  Story(PrintStream out, boolean quiet) {
    this.out = out;
    this.quiet = quiet;
  }

  void chapter(String title) {
    print("\n" + title);
  }

  void tell(String sentence) {
    print("  " + sentence);
  }

  void called(Answer answer) {
    print(
        "      %-4s %s  %d  (%s)"
            .formatted(answer.method(), answer.path(), answer.status(), answer.caller()));
  }

  private void print(String line) {
    if (!quiet) {
      out.println(line);
    }
  }
}
