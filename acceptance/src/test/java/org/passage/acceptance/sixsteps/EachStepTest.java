package org.passage.acceptance.sixsteps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.departure.Departing;
import org.passage.acceptance.departure.Flight;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** Each of the six messages goes once, in turn, from its own side, upon what was read. */
@ExtendWith(RunningPlatform.class)
class EachStepTest {
  private static final Api.As SENDING = API.as("referral-officer@harbour");
  private static final Api.As RECEIVING = API.as("referral-officer@sunrise");
  private static final List<Said> SIX =
      List.of(
          new Said(SENDING, "request-notification", ""),
          new Said(RECEIVING, "request-confirmation", ""),
          new Said(SENDING, "reintegration-request", ", \"assistance\": [\"housing\"]"),
          new Said(RECEIVING, "reintegration-confirmation", ""),
          new Said(SENDING, "post-departure-notification", ", \"departedAt\": \"%s\""),
          new Said(RECEIVING, "arrival-confirmation", ", \"arrivedAt\": \"%s\""));

  private final Departing her = Departing.anew();

  /** One of the six, and whose it is; what happened has happened just now. */
  private record Said(Api.As sender, String step, String more) {
    Api.As other() {
      return sender.equals(SENDING) ? RECEIVING : SENDING;
    }

    String body() {
      return "{\"step\": \"" + step + "\"" + more.formatted(Instant.now()) + "}";
    }
  }

  @Test
  void itIsRefusedFromTheWrongSideOutOfOrderUponWhatIsStaleAndTwice() {
    her.assured();
    List<String> sent = new ArrayList<>();
    for (Said said : SIX) {
      if (said.step().equals("post-departure-notification")) {
        SENDING.post(Flight.met(her) + "/confirmation", eTag(), "").expect(200);
      }
      String now = eTag();
      refused(said.other(), said, now, 409, "wrong-party");
      SIX.stream()
          .filter(it -> !it.equals(said))
          .forEach(it -> refused(it.sender(), it, now, 409, "out-of-order"));
      send(API.as("referral-officer@lantern"), said, now).expect(404);
      assertThat(sent()).isEqualTo(sent);
      // Upon the same version: nothing was written meanwhile.
      send(said.sender(), said, now).expect(201);
      refused(said.sender(), said, now, 412, "precondition-failed");
      refused(said.sender(), said, eTag(), 409, "out-of-order");
      sent.add(said.step());
      assertThat(sent()).isEqualTo(sent);
    }
  }

  @Test
  void noneIsTakenAfterACancellation() {
    Said first = SIX.getFirst();
    send(first.sender(), first, eTag()).expect(201);
    RECEIVING
        .post(her.referral() + "/cancellation", eTag(), "{\"reason\": \"cannot-assist\"}")
        .expect(201);
    String cancelled = eTag();
    SIX.forEach(it -> refused(it.sender(), it, cancelled, 409, "referral-cancelled"));
    assertThat(sent()).containsExactly(first.step());
  }

  private void refused(Api.As who, Said said, String eTag, int status, String problem) {
    send(who, said, eTag)
        .expect(status)
        .expect("/type", "https://passage.example/problems/" + problem);
  }

  private Answer send(Api.As who, Said said, String eTag) {
    return who.post(her.referral() + "/messages", eTag, said.body());
  }

  private List<String> sent() {
    return SENDING.get(her.referral() + "/messages").expect(200).texts("/items", "step");
  }

  private String eTag() {
    return SENDING.get(her.referral()).expect(200).eTag();
  }
}
