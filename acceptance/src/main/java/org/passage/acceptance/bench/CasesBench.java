package org.passage.acceptance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.passage.acceptance.platform.Platform;

/** Cases opened and read through the gateway. */
final class CasesBench {
  private static final int ROUNDS = 3;
  private static final int SECONDS = 5;
  private static final int WARM_UP_SECONDS = 20;

  private final Platform platform;

  CasesBench(Platform platform) {
    this.platform = platform;
  }

  Map<String, Object> run() {
    Load load = new Load(platform);
    String read = platform.gateway() + load.openCase();
    Path script = script(load);
    String create = platform.gateway() + Load.CASES;
    load.write(WARM_UP_SECONDS, create, script);
    load.read(WARM_UP_SECONDS, read);
    List<Measured> creates = new ArrayList<>();
    List<Measured> reads = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      creates.add(load.write(SECONDS, create, script));
      reads.add(load.read(SECONDS, read));
    }
    Measured created = Measured.median(creates);
    Measured found = Measured.median(reads);
    System.out.println("cases: through the gateway, medians of " + ROUNDS + " rounds");
    System.out.println(created.row("open a case"));
    System.out.println(found.row("read a case"));
    return Map.of("create", created.figures(), "read", found.figures());
  }

  /** Each request has a key of its own, as a careful client's has. */
  private Path script(Load load) {
    try {
      Path script = Files.createTempFile(platform.home(), "create", ".lua");
      Files.writeString(
          script,
          """
          local count = 0
          local run = "%s"
          wrk.method = "POST"
          wrk.body = [[%s]]
          wrk.headers["Content-Type"] = "application/json"
          request = function()
            count = count + 1
            wrk.headers["Idempotency-Key"] = run .. "-" .. os.time() .. "-" .. count
            return wrk.format()
          end
          """
              .formatted(java.util.UUID.randomUUID(), load.newCase()));
      return script;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
