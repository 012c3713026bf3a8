package org.passage.acceptance.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.RunningPlatform;

/** Bodies that are no JSON, or more than JSON, are refused. */
@ExtendWith(RunningPlatform.class)
class OddBodiesTest {
  private static final String CASES = "/api/cases/v1/cases";

  private final String token = RunningPlatform.TOKENS.ofPerson("caseworker@harbour");

  @Test
  void areRefusedWhateverTheyAreMadeOf() {
    String good = Owned.newCase();
    List<byte[]> bodies =
        List.of(
            bytes(""),
            bytes("null"),
            bytes("["),
            bytes("[".repeat(100_000)),
            bytes("{\"person\":".repeat(100_000)),
            bytes("[".repeat(100_000) + "]".repeat(100_000)),
            bytes(good.replaceFirst("\\{", "{\"screening\": null, ")),
            bytes(good.replaceFirst("\"sex\"", "\"sex\": \"male\", \"sex\"")),
            bytes(good.replace("true", "1e400")),
            bytes(good.replace("true", "NaN")),
            bytes(good.replace("true", "-Infinity")),
            bytes(good.replace("true", "1")),
            bytes(good.replace("true", "\"true\"")),
            bytes(good.replace("\"Planted-Name\"", "1e400")),
            bytes(good.replace("\"Planted-Name\"", "9".repeat(100_000))),
            bytes(good.replace("Planted-Name", "\\ud800")),
            bytes(good.replace("Planted-Name", "x".repeat(500_000))),
            bytes(good.replace("Planted-Name", "a\\u0000b")),
            bytes(good + good),
            bytes(good + "x"),
            bytes("/* */" + good),
            bytes("{\"person\": {\"@class\": \"java.lang.Runtime\"}}"),
            bytes("{\"" + "k".repeat(200_000) + "\": 1}"),
            latin(good.replace("Planted-Name", "\u00c3(")),
            latin(good.replace("Planted-Name", "\u00c0\u00ae")),
            latin(good.replace("Planted-Name", "\u00ed\u00a0\u0080")),
            good.getBytes(StandardCharsets.UTF_16));
    try (Attacks attacks = new Attacks("odd JSON")) {
      for (Door door : List.of(Door.GATEWAY, Door.CASES)) {
        for (byte[] body : bodies) {
          String shown = new String(body, 0, Math.min(body.length, 200), StandardCharsets.UTF_8);
          Answer answer =
              door.send("POST", CASES, token, Map.of("Content-Type", "application/json"), body);
          attacks.refused(answer, 400, shown);
        }
      }
    }
  }

  @Test
  void areRefusedInAnyOtherFormat() {
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><x>&f;</x>";
    Map<String, String> bodies =
        Map.of(
            "application/xml",
            xml,
            "text/xml",
            xml,
            "application/x-www-form-urlencoded",
            "person=1&screening=2",
            "multipart/form-data; boundary=b",
            "--b\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--b--",
            "text/plain",
            Owned.newCase(),
            "application/yaml",
            "a: &a [*a]",
            "application/x-java-serialized-object",
            "\u00ac\u00ed\u0000\u0005",
            "application/json;charset=utf-7",
            Owned.newCase(),
            "nonsense",
            Owned.newCase(),
            "*/*",
            Owned.newCase());
    try (Attacks attacks = new Attacks("body in another format")) {
      for (Door door : List.of(Door.GATEWAY, Door.CASES)) {
        bodies.forEach((type, body) -> {
          Answer answer =
              door.send("POST", CASES, token, Map.of("Content-Type", type), bytes(body));
          assertThat(answer.status()).as("%s at %s: %s", type, door, answer.body()).isIn(400, 415);
          attacks.refused(answer, body);
        });
        attacks.refused(
            door.send(
                "POST",
                CASES,
                token,
                Map.of("Content-Type", "application/json", "Content-Encoding", "gzip"),
                bytes("\u001f\u008b\u0008")),
            "gzip");
      }
    }
  }

  @Test
  void andTooManyParametersDoNoHarm() {
    try (Attacks attacks = new Attacks("too many or too long parameters")) {
      for (Door door : List.of(Door.GATEWAY, Door.CASES)) {
        attacks.unharmed(door.get(CASES + "?limit=1" + "&limit=2".repeat(700), token), "limit=2");
        attacks.refused(door.get(CASES + "?x" + "&x=1".repeat(1_200), token), "x=1");
        attacks.refused(door.get(CASES + "?limit=" + "9".repeat(4_000), token), "9".repeat(4_000));
        attacks.refused(door.get(CASES + "?limit=1e400", token), "1e400");
        attacks.refused(door.get(CASES + "?cursor=" + "A".repeat(4_000), token), "A".repeat(4_000));
        attacks.refused(door.get(CASES + "?limit=%00", token), "%00");
        attacks.refused(door.get(CASES + "?limit=%ff", token), "%ff");
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
