package org.passage.referrals.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.chassis.testing.SettableClock;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.passage.referrals.testing.MovingTime;
import org.passage.referrals.testing.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** An urgent request may take a day, and so may its confirmation. Nobody looks by itself. */
@Import(MovingTime.class)
@TestPropertySource(properties = "passage.escalations.look-every=1d")
class EscalationTest extends Journey {
  private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
  private static final String REQUEST = "{\"step\": \"request-notification\"}";

  @Autowired private SettableClock clock;
  @Autowired private EscalationRound round;

  @BeforeEach
  void itIsNine() {
    clock.set(NINE);
  }

  @Test
  void getsLouderEachTimeAsLongAsItMayTakeHasPassed() {
    String id = referral();
    assertThat(harbour().get("/referrals/" + id).text("$.dueAt")).isEqualTo("2026-11-24T09:00:00Z");
    lookAfter(Duration.ofHours(24));
    assertThat(escalation(harbour(), id).has("$.items[0]")).isFalse();
    lookAfter(Duration.ofHours(25));
    lookAfter(Duration.ofHours(26));
    assertThat(level(harbour(), id)).isEqualTo("1");
    assertThat(harbour().get("/referrals/" + id).text("$.overdue")).isEqualTo("true");
    lookAfter(Duration.ofHours(48));
    assertThat(level(sunrise(), id)).isEqualTo("2");
    lookAfter(Duration.ofDays(30));
    assertThat(level(sunrise(), id)).isEqualTo("3");
    stranger().get("/escalations").is(200);
    assertThat(escalation(stranger(), id).has("$.items[0]")).isFalse();
  }

  @Test
  void endsWithTheMessageAndBeginsAnewWithTheNext() {
    String id = referral();
    lookAfter(Duration.ofHours(50));
    send(harbour(), id, REQUEST).is(201);
    lookAfter(Duration.ofHours(50));
    Answer ended = escalation(harbour(), id);
    assertThat(one(ended, id, "ended")).isEqualTo("sent");
    assertThat(one(ended, id, "open")).isEqualTo("false");
    lookAfter(Duration.ofHours(75));
    Answer next = escalation(harbour(), id);
    assertThat(one(next, id, "step")).isEqualTo("request-confirmation");
    assertThat(one(next, id, "awaitedFrom")).isEqualTo("sunrise");
    assertThat(one(next, id, "level")).isEqualTo("1");
    assertThat(one(next, id, "open")).isEqualTo("true");
  }

  @Test
  void endsWhenTheReferralIsCancelledOrWaitsForHer() {
    String id = referral();
    lookAfter(Duration.ofHours(25));
    harbour().put("/referrals/" + id + "/choice", "{\"choice\": \"postponed\"}", etag(id)).is(200);
    lookAfter(Duration.ofHours(26));
    assertThat(one(escalation(harbour(), id), id, "ended")).isEqualTo("her-choice");
    harbour().put("/referrals/" + id + "/choice", "{\"choice\": \"accepted\"}", etag(id)).is(200);
    lookAfter(Duration.ofHours(49));
    assertThat(one(escalation(harbour(), id), id, "open")).isEqualTo("false");
    lookAfter(Duration.ofHours(51));
    assertThat(one(escalation(harbour(), id), id, "open")).isEqualTo("true");
    harbour()
        .post("/referrals/" + id + "/cancellation", "{\"reason\": \"her-choice\"}", etag(id))
        .is(201);
    lookAfter(Duration.ofHours(52));
    assertThat(one(escalation(harbour(), id), id, "ended")).isEqualTo("cancelled");
  }

  @Test
  void endsWhenTheMessageIsDueLaterByOtherTerms() {
    String id = referral();
    lookAfter(Duration.ofHours(25));
    assertThat(one(escalation(harbour(), id), id, "open")).isEqualTo("true");
    harbour()
        .post(
            "/referrals/" + id + "/terms-amendments",
            "{\"urgency\": \"routine\", \"reason\": \"He is in prison.\"}",
            etag(id))
        .is(201);
    lookAfter(Duration.ofHours(26));
    assertThat(one(escalation(harbour(), id), id, "ended")).isEqualTo("due-later");
  }

  private void lookAfter(Duration since) {
    clock.set(NINE.plus(since));
    round.look();
  }

  private String level(Person who, String id) {
    return one(escalation(who, id), id, "level");
  }

  private static Answer escalation(Person who, String id) {
    Answer all = who.get("/escalations?limit=100").is(200);
    return all.texts("$.items[?(@.referralId == '" + id + "')].id").isEmpty()
        ? new Answer(200, null, null, "{\"items\": []}")
        : all;
  }

  private static String one(Answer page, String id, String field) {
    return page.texts("$.items[?(@.referralId == '" + id + "')]." + field).getFirst();
  }
}
