package org.passage.referrals.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passage.referrals.testing.Journey;

class ConfirmedAssistanceTest extends Journey {
  private static final String PART =
      "{\"step\": \"reintegration-confirmation\", \"assistance\": [\"legal\"]}";

  @Test
  void isAPartOfWhatWasAskedForOrAllOfIt() {
    String id = asked();
    send(sunrise(), id, PART.replace("legal", "health")).isInvalidAt("/assistance");
    assertThat(send(sunrise(), id, PART).is(201).texts("$.assistance[*]")).containsExactly("legal");
    String other = asked();
    assertThat(
            send(sunrise(), other, "{\"step\": \"reintegration-confirmation\"}")
                .is(201)
                .has("$.assistance"))
        .isFalse();
  }

  @Test
  void isNamedInTheConfirmationOfAssistanceAlone() {
    String id = referral();
    send(harbour(), id, "{\"step\": \"request-notification\"}").is(201);
    send(sunrise(), id, PART.replace("reintegration-", "request-")).isInvalidAt("/assistance");
  }

  private String asked() {
    String id = referral();
    send(harbour(), id, "{\"step\": \"request-notification\"}").is(201);
    send(sunrise(), id, "{\"step\": \"request-confirmation\"}").is(201);
    send(
            harbour(),
            id,
            "{\"step\": \"reintegration-request\", \"assistance\": [\"housing\", \"legal\"]}")
        .is(201);
    return id;
  }
}
