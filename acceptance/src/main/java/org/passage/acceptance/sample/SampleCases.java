package org.passage.acceptance.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.CaseImport;
import org.passage.acceptance.platform.Platform;

/** Fills a platform with invented cases: writes a file of them, and imports it as anybody would. */
public final class SampleCases {
  private static final String CASEWORKER = "caseworker@harbour";
  private static final int MOST = 100_000;

  private SampleCases() {}

  /** What the script says: {@code --cases N --seed S}; answers the exit code. */
  public static int run(Platform platform, List<String> words) {
    int cases;
    long seed;
    try {
      cases = Integer.parseInt(after("--cases", words, "200"));
      seed = Long.parseLong(after("--seed", words, "1"));
    } catch (NumberFormatException no) {
      cases = 0;
      seed = 0;
    }
    if (cases < 1 || cases > MOST) {
      System.err.println(
          "sample takes --cases, from 1 to " + MOST + ", and --seed, a whole number.");
      return 2;
    }
    Answer done = fill(platform, cases, seed);
    System.out.println(
        "%s cases opened for %s, %s were there before."
            .formatted(done.text("/casesWritten"), CASEWORKER, done.text("/casesKnown")));
    return done.text("/state").equals("completed") ? 0 : 1;
  }

  /** So many cases of a seed, the first of which are those of fewer; answers how it came out. */
  public static Answer fill(Platform platform, int cases, long seed) {
    Path file = platform.home().resolve("sample-%d-%d.csv".formatted(seed, cases));
    try {
      SampleFile.write(file, cases, seed);
      System.out.println("Invented people in " + file);
      CaseImport imported = new CaseImport(new Api(platform, answer -> {}).as(CASEWORKER));
      return imported.await(imported.send("{\"format\": \"csv\"}", file), answer -> {});
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static String after(String word, List<String> words, String otherwise) {
    int at = words.indexOf(word);
    return at < 0 ? otherwise : at + 1 < words.size() ? words.get(at + 1) : "";
  }
}
