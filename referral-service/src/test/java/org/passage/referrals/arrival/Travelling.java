package org.passage.referrals.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.passage.chassis.testing.SettableClock;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.passage.referrals.testing.MovingTime;
import org.passage.referrals.testing.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * She left Rome at five on a Monday and is expected in Chisinau at ten; it is nine, and her case is
 * urgent, so that an alarm is due at noon. Nobody looks by itself.
 */
@Import(MovingTime.class)
@TestPropertySource(properties = "passage.arrival-watch.look-every=1h")
abstract class Travelling extends Journey {
  static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  static final String EXPECTED_AT_TEN = ", \"expectedArrivalAt\": \"2026-11-23T10:00:00Z\"";
  static final String ARRIVED =
      "{\"step\": \"arrival-confirmation\", \"arrivedAt\": \"2026-11-23T08:00:00Z\"}";

  @Autowired SettableClock clock;
  @Autowired ArrivalWatch watch;

  @BeforeEach
  void itIsNine() {
    clock.set(NINE);
  }

  /** A referral of somebody who has departed. */
  String departed(String expected) {
    String id = ready();
    assertThat(depart(id, expected).status()).isEqualTo(201);
    return id;
  }

  String departed() {
    return departed(EXPECTED_AT_TEN);
  }

  /** All is prepared but her departure. */
  String ready() {
    String id = referral();
    send(harbour(), id, "{\"step\": \"request-notification\"}").is(201);
    send(sunrise(), id, "{\"step\": \"request-confirmation\"}").is(201);
    send(harbour(), id, "{\"step\": \"reintegration-request\", \"assistance\": [\"legal\"]}")
        .is(201);
    send(sunrise(), id, "{\"step\": \"reintegration-confirmation\"}").is(201);
    confirm(id, accepted(id, mondayMorning(agency("2027-12-31")))).is(200);
    return id;
  }

  Answer depart(String id, String expected) {
    return send(
        harbour(),
        id,
        "{\"step\": \"post-departure-notification\", \"departedAt\": \"2026-11-23T05:00:00Z\""
            + expected
            + "}");
  }

  Answer expected(Person viewer, String referralId) {
    return viewer.get("/referrals/" + referralId + "/expected-arrival").is(200);
  }

  /** The alarm over a referral as somebody sees it. */
  Answer alarm(Person viewer, String referralId) {
    return viewer.get("/arrival-alarms/" + Arrival.idOf(referralId));
  }

  /** Calls everything that is due at a time. */
  void callAllAt(Instant time) {
    clock.set(time);
    watch.callAll();
  }

  /** What was told of a record, oldest first, each with the level that its data names. */
  List<String> told(String subject) {
    List<String> types = new ArrayList<>();
    Person service = new Person(mvc, "passage", "service");
    String after = "0";
    while (true) {
      Answer page = service.get("/events?limit=100&after=" + after).is(200);
      if (page.texts("$.items[*].id").isEmpty()) {
        return types;
      }
      List<String> subjects = page.texts("$.items[*].subject");
      for (int at = 0; at < subjects.size(); at++) {
        if (subjects.get(at).equals(subject)) {
          String type = page.text("$.items[" + at + "].type");
          String level = "$.items[" + at + "].data.level";
          types.add(
              type.replace("org.passage.referrals.", "").replace(".v1", "")
                  + (page.has(level) ? " " + page.text(level) : ""));
        }
      }
      after = page.text("$.next");
    }
  }
}
