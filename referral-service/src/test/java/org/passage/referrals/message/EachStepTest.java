package org.passage.referrals.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passage.chassis.codes.Codes;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.Step;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.passage.referrals.testing.Person;

/** What each of the six steps refuses, and that nothing of it is sent. */
class EachStepTest extends Journey {

  @ParameterizedTest
  @EnumSource
  void isRefusedFromTheWrongSideOutOfOrderUponWhatIsStaleAndTwice(Step step) {
    String id = referral();
    String first = etag(id);
    reached(id, step);
    List<String> sent = sent(id);
    String now = etag(id);
    Person sender = person(step.sender());
    send(person(other(step.sender())), id, message(step)).isProblem(409, "wrong-party");
    for (Step another : Step.values()) {
      if (another != step) {
        send(person(another.sender()), id, message(another)).isProblem(409, "out-of-order");
      }
    }
    String path = "/referrals/" + id + "/messages";
    String stale = step == Step.REQUEST_NOTIFICATION ? "\"0\"" : first;
    sender.post(path, message(step), stale).isProblem(412, "precondition-failed");
    sender.post(path, message(step)).isProblem(428, "precondition-required");
    assertThat(sent(id)).isEqualTo(sent);
    assertThat(etag(id)).isEqualTo(now);

    sender.post(path, message(step), now).is(201);
    sender.post(path, message(step), now).isProblem(412, "precondition-failed");
    send(sender, id, message(step)).isProblem(409, "out-of-order");
    assertThat(sent(id)).hasSize(sent.size() + 1);
  }

  @ParameterizedTest
  @EnumSource
  void isRefusedAfterACancellationWhichIsTooLateOnceSheHasDeparted(Step step) {
    String id = referral();
    reached(id, step);
    List<String> sent = sent(id);
    Answer cancelled =
        harbour()
            .post("/referrals/" + id + "/cancellation", "{\"reason\": \"her-choice\"}", etag(id));
    if (step == Step.ARRIVAL_CONFIRMATION) {
      cancelled.isProblem(409, "too-late");
      send(sunrise(), id, message(step)).is(201);
      return;
    }
    cancelled.is(201);
    for (Step any : Step.values()) {
      send(person(any.sender()), id, message(any)).isProblem(409, "referral-cancelled");
    }
    assertThat(sent(id)).isEqualTo(sent);
  }

  /** All that comes before a step is done. */
  private void reached(String id, Step wanted) {
    for (Step step : Step.values()) {
      if (step == Step.POST_DEPARTURE_NOTIFICATION && step.compareTo(wanted) <= 0) {
        confirm(id, accepted(id, mondayMorning(agency("2027-12-31")))).is(200);
      }
      if (step.compareTo(wanted) < 0) {
        send(person(step.sender()), id, message(step)).is(201);
      }
    }
  }

  private List<String> sent(String id) {
    return harbour().get("/referrals/" + id + "/messages").is(200).texts("$.items[*].id");
  }

  private Person person(Party party) {
    return party == Party.SENDING ? harbour() : sunrise();
  }

  private static Party other(Party party) {
    return party == Party.SENDING ? Party.RECEIVING : Party.SENDING;
  }

  private static String message(Step step) {
    String more =
        switch (step) {
          case REINTEGRATION_REQUEST -> ", \"assistance\": [\"housing\"]";
          case POST_DEPARTURE_NOTIFICATION -> ", \"departedAt\": \"2026-11-23T05:00:00Z\"";
          case ARRIVAL_CONFIRMATION -> ", \"arrivedAt\": \"2026-11-23T09:00:00Z\"";
          case REQUEST_NOTIFICATION, REQUEST_CONFIRMATION, REINTEGRATION_CONFIRMATION -> "";
        };
    return "{\"step\": \"" + Codes.written(step) + "\"" + more + "}";
  }
}
