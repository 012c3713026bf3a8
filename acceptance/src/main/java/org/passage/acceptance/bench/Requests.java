package org.passage.acceptance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.passage.acceptance.platform.Platform;

/**
 * Requests to the case-service in turn, each with a body of the same turn.
 *
 * @param keyed whether each has an idempotency key of its own, as a careful client's has
 */
record Requests(
    Platform platform, String method, List<String> paths, List<String> bodies, boolean keyed) {
  static Requests get(Platform platform, List<String> paths) {
    return new Requests(platform, "GET", paths, List.of(""), false);
  }

  static Requests post(Platform platform, List<String> paths, List<String> bodies) {
    return new Requests(platform, "POST", paths, bodies, false);
  }

  Requests once() {
    return new Requests(platform, method, paths, bodies, true);
  }

  String url() {
    return platform.cases().toString();
  }

  /** A script for wrk. */
  Path script() {
    try {
      Path script = Files.createTempFile(platform.home(), "requests", ".lua");
      Files.writeString(
          script,
          """
          local paths, bodies, count, keyed, threads = {%s}, {%s}, 0, %s, 0
          setup = function(thread)
            threads = threads + 1
            thread:set("number", threads)
          end
          request = function()
            count = count + 1
            local headers = {}
            for name, value in pairs(wrk.headers) do headers[name] = value end
            headers["Content-Type"] = "application/json"
            if keyed then headers["Idempotency-Key"] = "%s-" .. number .. "-" .. count end
            return wrk.format("%s", paths[count %% #paths + 1], headers, bodies[count %% #bodies + 1])
          end
          """
              .formatted(quoted(paths), quoted(bodies), keyed, UUID.randomUUID(), method));
      return script;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static String quoted(List<String> texts) {
    return texts.stream().map(it -> "[==[" + it + "]==]").collect(Collectors.joining(", "));
  }
}
