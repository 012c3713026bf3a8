package org.passage.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.platform.RunningPlatform;
import org.passage.acceptance.platform.Tokens;

/** What a token opens, and what it does not. */
@ExtendWith(RunningPlatform.class)
class TokenTest {
  private static final String CASES = "/api/cases/v1/cases";

  private final Tokens tokens = RunningPlatform.TOKENS;

  @Test
  void opensOnlyTheServicesThatItWasMadeFor(Platform platform) {
    assertThat(API.asClient("sunrise-api", "cases").get("/api/cases/v1/reactions").status())
        .isEqualTo(200);
    assertRefused(API.asClient("sunrise-api", "shelters").get("/api/cases/v1/reactions"));
  }

  @Test
  void isNothingWithoutItsSignature(Platform platform) {
    String[] parts = tokens.ofPerson("caseworker@harbour").split("\\.", -1);
    String unsigned = encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".";
    assertRefused(API.withToken(unsigned).get(CASES));
    String edited =
        new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
            .replace("\"caseworker\"", "\"caseworker\",\"case-supervisor\"");
    assertRefused(API.withToken(parts[0] + "." + encoded(edited) + "." + parts[2]).get(CASES));
    assertRefused(API.withToken("nonsense").get(CASES));
  }

  @Test
  void isAskedForByAChallenge(Platform platform) {
    Answer refused = API.withToken(null).get(CASES);
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.text("/type")).endsWith("/unauthorized");
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
