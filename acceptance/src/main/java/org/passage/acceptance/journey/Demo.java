package org.passage.acceptance.journey;

import org.passage.acceptance.platform.Platform;

/** Walks one beneficiary through everything and prints it as a story. */
public final class Demo {
  private Demo() {}

  /** Answers the exit code: 0 when everything went as it must. */
  public static int run(Platform platform, boolean quiet) {
    Story story = new Story(System.out, quiet);
    try {
      for (Chapter chapter : Journey.chapters(platform, story)) {
        story.chapter(chapter.title());
        chapter.walk().run();
      }
    } catch (RuntimeException failed) {
      System.err.println("The journey failed: " + failed.getMessage());
      return 1;
    }
    System.out.println(
        (quiet ? "" : "\n") + "The journey is complete: everything went as it must.");
    return 0;
  }
}
