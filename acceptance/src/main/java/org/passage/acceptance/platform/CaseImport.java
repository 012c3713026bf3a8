package org.passage.acceptance.platform;

import java.io.FileNotFoundException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** A file of cases on its way in, as anybody sends one. */
public final class CaseImport {
  /** Where they are. */
  public static final String IMPORTS = "/api/cases/v1/imports";

  private static final Set<String> AT_WORK = Set.of("checking", "writing");
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Api.As caller;

  public CaseImport(Api.As caller) {
    this.caller = caller;
  }

  /**
   * Announces a file and sends it.
   *
   * @param wish as in the contract
   */
  public Answer send(String wish, Path file) throws FileNotFoundException {
    Answer begun = caller.post(IMPORTS, wish).expect(201);
    return caller.putFile(path(begun) + "/content", begun.eTag(), "text/csv", file).expect(202);
  }

  /**
   * How it came out.
   *
   * @param meanwhile is told now and then how it stands
   */
  public Answer await(Answer sent, Consumer<Answer> meanwhile) {
    Answer now = caller.get(path(sent)).expect(200);
    while (AT_WORK.contains(now.text("/state"))) {
      meanwhile.accept(now);
      LockSupport.parkNanos(PAUSE.toNanos());
      now = caller.get(path(sent)).expect(200);
    }
    return now;
  }

  private static String path(Answer of) {
    return IMPORTS + "/" + of.text("/id");
  }
}
