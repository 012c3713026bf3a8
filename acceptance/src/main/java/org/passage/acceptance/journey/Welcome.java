package org.passage.acceptance.journey;

import static org.passage.acceptance.journey.Way.SHELTERS;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.passage.acceptance.journey.Way.Thing;
import org.passage.acceptance.platform.Answer;

/** How she is received in the house, at her own pace. */
final class Welcome {
  private final Way way;

  Welcome(Way way) {
    this.way = way;
  }

  void receive() {
    refusedOutOfOrder();
    held(
        "arrival",
        """
        , {"item": "safe-call-offered", "outcome": "postponed", "postponedUntil": "%s",
           "reason": "She wants to call her sister tomorrow."}\
        """
            .formatted(Instant.now().plus(Duration.ofDays(1))));
    Answer met = held("first-meeting", "");
    String helps = met.text("/steps/1/meeting/responses/0/supportiveResponses/0");
    way.tell(
        "The house welcomed her and met her. What helps with what was observed: " + helps + ".");

    way.as("shelter-worker@harbour")
        .post(
            hers() + "/choices",
            met.eTag(),
            """
            {"step": "in-depth-conversation", "choice": "postponed", "postponedUntil": "%s",
             "reason": "She wants to rest before she speaks of it."}\
            """
                .formatted(Instant.now().plus(Duration.ofDays(3))))
        .expect(200)
        .expect("/steps/2/state", "postponed");
    held("ending-first-meeting", "").expect("/state", "open");
    way.tell("She postpones the in-depth conversation by three days; the house is reminded then.");
  }

  private void refusedOutOfOrder() {
    hold("first-meeting", "").expect(409);
    way.tell("A first meeting before she is welcomed is refused.");
  }

  private Answer held(String step, String more) {
    return hold(step, more).expect(200);
  }

  /** With everything done that is required of a step. */
  private Answer hold(String step, String more) {
    String eTag = way.as("shelter-worker@harbour").get(hers()).expect(200).eTag();
    return way.as("shelter-worker@harbour")
        .post(
            hers() + "/steps",
            eTag,
            """
            {"step": "%s", "checklist": 1, "language": "ron", "interpreter": true,
             "reactions": ["mistrust-of-others"], "note": "She smiled at the dog.", "items": [%s%s]}\
            """
                .formatted(step, required(step), more));
  }

  private String required(String step) {
    return way.as("shelter-worker@harbour")
        .get(SHELTERS + "/reception-checklists?version=1")
        .expect(200)
        .json()
        .at("/items")
        .valueStream()
        .filter(it -> it.path("step").asString().equals(step))
        .flatMap(it -> it.path("items").valueStream())
        .filter(it -> it.path("kind").asString().equals("required"))
        .map(it -> "{\"item\": \"" + it.path("item").asString() + "\", \"outcome\": \"done\"}")
        .collect(Collectors.joining(", "));
  }

  private String hers() {
    return SHELTERS + "/placements/" + way.the(Thing.PLACEMENT) + "/reception";
  }
}
