package org.passage.acceptance.journey;

import static org.passage.acceptance.journey.Way.REFERRALS;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.passage.acceptance.journey.Way.Thing;
import org.passage.acceptance.platform.Answer;

/** What her referral needs because the police referred her: the second of the four scenarios. */
final class Needed {
  private final Way way;

  Needed(Way way) {
    this.way = way;
  }

  void tell() {
    way.tell("The police referred her. Of what such a referral needs, this is open:");
    steps("false").forEach(step -> way.tell("  - " + step));
    Answer foreign =
        way.as("referral-officer@harbour")
            .post(
                hers() + "/residence-decisions",
                "{\"outcome\": \"refused\", \"decidedOn\": \"%s\"}"
                    .formatted(LocalDate.now(ZoneOffset.UTC).minusDays(1)))
            .expect(409);
    way.tell("A step of another scenario is refused: " + foreign.text("/detail"));
  }

  void done() {
    List<String> open = steps("false");
    if (!open.isEmpty()) {
      throw new Answer.Unexpected("Still open: " + open);
    }
    way.tell(
        "All "
            + steps("true").size()
            + " steps that her referral needed are done, in their order.");
  }

  /** As the receiving side reads it. */
  private List<String> steps(String done) {
    return way.as("referral-officer@sunrise")
        .get(hers() + "/required-steps")
        .expect(200)
        .json()
        .at("/steps")
        .valueStream()
        .filter(it -> it.path("done").asString().equals(done))
        .map(it -> it.path("step").asString())
        .toList();
  }

  private String hers() {
    return REFERRALS + "/referrals/" + way.the(Thing.REFERRAL);
  }
}
