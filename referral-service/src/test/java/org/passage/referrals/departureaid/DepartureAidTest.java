package org.passage.referrals.departureaid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;

class DepartureAidTest extends Journey {
  private static final String COAT =
      "{\"kind\": \"clothing\", \"details\": \"A coat\", \"dueOn\": \"2026-12-05\"}";

  @Test
  void isPlannedAndSettledOnce() {
    String id = referral();
    Answer planned = harbour().post(path(id), COAT).is(201);
    assertThat(planned.text("$.state")).isEqualTo("planned");
    Answer given =
        harbour()
            .post(
                path(id) + "/" + planned.id() + "/outcome",
                "{\"outcome\": \"declined\", \"note\": \"She has one.\"}",
                planned.etag())
            .is(200);
    assertThat(given.text("$.state")).isEqualTo("declined");
    assertThat(given.text("$.note")).isEqualTo("She has one.");
    harbour()
        .post(path(id) + "/" + planned.id() + "/outcome", "{\"outcome\": \"given\"}", given.etag())
        .isProblem(409, "step-not-possible");
    harbour()
        .post(path(id) + "/" + planned.id() + "/outcome", "{\"outcome\": \"given\"}", "\"1\"")
        .isProblem(412, "precondition-failed");
    Answer next = harbour().post(path(id), "{\"kind\": \"phone\"}").is(201);
    assertThat(harbour().get(path(id)).texts("$.items[*].id"))
        .containsExactly(next.id(), planned.id());
    assertThat(harbour().get(path(id) + "/" + planned.id()).body()).isEqualTo(given.body());
  }

  @Test
  void isTheSendingSidesOwn() {
    String id = referral();
    Answer planned = harbour().post(path(id), COAT).is(201);
    sunrise().get(path(id)).isProblem(404, "not-found");
    sunrise().get(path(id) + "/" + planned.id()).isProblem(404, "not-found");
    harbour().get(path(referral()) + "/" + planned.id()).isProblem(404, "not-found");
    harbour().post(path(id), "{\"kind\": \"car\"}").isInvalidAt("/kind");
    harbour()
        .post(path(id) + "/" + planned.id() + "/outcome", "{\"outcome\": \"planned\"}", "\"1\"")
        .isInvalidAt("/outcome");
  }

  private static String path(String referralId) {
    return "/referrals/" + referralId + "/departure-aid";
  }
}
