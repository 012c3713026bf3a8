package org.passage.acceptance.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.passage.acceptance.platform.Platform;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Runs one benchmark, prints its table, and writes its figures as JSON. */
public final class Bench {
  private Bench() {}

  /** Answers the exit code: 2 when there is no such benchmark. */
  public static int run(Platform platform, String name, Path file) {
    return switch (name) {
      case "gateway" -> write(file, new GatewayBench(platform).run());
      case "audit" -> write(file, new AuditBench(platform).run());
      case "cases" -> write(file, new CasesBench(platform).run());
      case "shelters" -> write(file, new ShelterBench(platform).run());
      case "referrals" -> write(file, new ReferralBench(platform).run());
      case "reintegration" -> write(file, new ReintegrationBench(platform).run());
      case "imports" -> write(file, new ImportBench(platform).run());
      default -> {
        System.err.println(
            "There is no benchmark "
                + name
                + "; there are gateway, audit, cases, shelters, referrals, reintegration and imports.");
        yield 2;
      }
    };
  }

  private static int write(Path file, Map<String, Object> figures) {
    Map<String, Object> dated = new TreeMap<>(figures);
    dated.put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    try {
      Files.writeString(file, json.writeValueAsString(dated));
      return 0;
    } catch (IOException unwritable) {
      System.err.println(
          "The figures cannot be written to " + file + ": " + unwritable.getMessage());
      return 1;
    }
  }
}
