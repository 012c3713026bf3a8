package org.passage.acceptance.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.passage.acceptance.platform.RunningPlatform;

/** Who sends too much or too slowly takes nothing from the others. */
@ExtendWith(RunningPlatform.class)
@Isolated
class ResourcesTest {
  private static final long GIGABYTE = 1L << 30;
  private static final int CONNECTIONS = 100;
  private static final Duration BOUND = Duration.ofSeconds(30);

  private final String token = RunningPlatform.TOKENS.ofPerson("caseworker@harbour");

  @Test
  void aGigabyteIsRefusedBeforeItIsSent() throws IOException {
    try (Attacks attacks = new Attacks("body of a gigabyte, announced")) {
      for (Door door : List.of(Door.GATEWAY, Door.CASES)) {
        try (Wire wire = new Wire(door)) {
          wire.send(head("Content-Length: " + GIGABYTE));
          String answer = wire.readFor(Duration.ofSeconds(2));
          assertThat(Wire.status(answer)).as("%s: %s", door, answer).isEqualTo(413);
          assertThat(answer).contains("/problems/body-too-large");
          attacks.tried();
        }
      }
    }
  }

  @Test
  void aGigabyteInPiecesIsCutOffAndTakesNoMemory() throws IOException {
    long before = residentMegabytes();
    byte[] piece = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    try (Attacks attacks = new Attacks("body of a gigabyte, in pieces")) {
      for (Door door : List.of(Door.GATEWAY, Door.GATEWAY, Door.GATEWAY, Door.CASES)) {
        try (Wire wire = new Wire(door)) {
          wire.send(head("Transfer-Encoding: chunked"));
          long sent = 0;
          try {
            while (sent < GIGABYTE) {
              wire.send(piece);
              sent += piece.length;
            }
          } catch (IOException cutOff) {
            assertThat(sent).isPositive();
          }
          assertThat(sent).as("%s takes", door).isLessThan(GIGABYTE / 20);
          attacks.tried();
          assertOthersAreServed();
        }
      }
    }
    assertThat(residentMegabytes() - before).as("megabytes more in the gateway").isLessThan(120);
  }

  @Test
  void whoeverTricklesIsCutOffAndOthersAreServedMeanwhile() throws Exception {
    List<Wire> headers = new ArrayList<>();
    List<Wire> silent = new ArrayList<>();
    List<Wire> bodies = new ArrayList<>();
    try (Attacks attacks = new Attacks("slow headers or body")) {
      for (int i = 0; i < CONNECTIONS; i++) {
        headers.add(new Wire(Door.GATEWAY).send("GET /api/cases/v1/cases HTTP/1.1\r\nX-Slow: "));
        silent.add(new Wire(Door.GATEWAY).send("GET /api/cases/v1/cases HTTP/1.1\r\nHost: l"));
        bodies.add(new Wire(Door.GATEWAY).send(head("Content-Length: 1000") + "{"));
        attacks.tried();
        attacks.tried();
        attacks.tried();
      }
      Instant end = Instant.now().plus(BOUND);
      List<Wire> trickling = new ArrayList<>(headers);
      trickling.addAll(bodies);
      long slowest = 0;
      while (!trickling.isEmpty() && Instant.now().isBefore(end)) {
        slowest = Math.max(slowest, assertOthersAreServed());
        trickling.removeIf(ResourcesTest::isCutOff);
        Thread.sleep(500);
      }
      assertThat(trickling).as("still open after %s", BOUND).isEmpty();
      for (Wire wire : silent) {
        assertThat(wire.closesWithin(Duration.ofSeconds(1))).as("a silent one is closed").isTrue();
      }
      System.out.printf("Slow ones are cut off; others waited %d ms at most%n", slowest);
    } finally {
      for (List<Wire> all : List.of(headers, silent, bodies)) {
        for (Wire wire : all) {
          wire.close();
        }
      }
    }
  }

  /** Sends one byte more; once the other side has closed, this fails sooner or later. */
  private static boolean isCutOff(Wire wire) {
    try {
      wire.send("x");
      return wire.closesWithin(Duration.ofMillis(1));
    } catch (IOException closed) {
      return true;
    }
  }

  private long assertOthersAreServed() {
    Instant began = Instant.now();
    assertThat(Door.GATEWAY.get("/api/cases/v1/reactions", token).status()).isEqualTo(200);
    Duration took = Duration.between(began, Instant.now());
    assertThat(took).as("others wait").isLessThan(Duration.ofSeconds(3));
    return took.toMillis();
  }

  private String head(String framing) {
    return "POST /api/cases/v1/cases HTTP/1.1\r\nHost: localhost\r\n"
        + ("Authorization: Bearer "
            + token
            + "\r\nIdempotency-Key: planted-key-"
            + System.nanoTime())
        + "\r\nContent-Type: application/json\r\n"
        + framing
        + "\r\n\r\n";
  }

  private static long residentMegabytes() throws IOException {
    String status =
        Files.readString(
            Path.of("/proc", String.valueOf(RunningPlatform.process("gateway").pid()), "status"));
    return status
        .lines()
        .filter(it -> it.startsWith("VmRSS"))
        .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
