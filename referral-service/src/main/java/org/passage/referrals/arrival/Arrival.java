package org.passage.referrals.arrival;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.referrals.arrival.Alarm.Charge;
import org.passage.referrals.arrival.Alarm.Closing;
import org.passage.referrals.protocol.Party;

/**
 * The watch over the arrival of somebody who is on her way, one for each referral. While nobody
 * confirms that she has arrived it calls, again and louder, until somebody does or closes it.
 *
 * @param organizationId the sending organization, which owns the case
 * @param parties both organizations
 */
public record Arrival(
    @BsonId String id,
    long version,
    String organizationId,
    List<String> parties,
    Way way,
    Course course,
    List<Event> outbox)
    implements Aggregate {

  public Arrival {
    parties = List.copyOf(parties);
    outbox = List.copyOf(outbox);
  }

  static Arrival expect(Way way, Expectation first, Schedule schedule) {
    String sending = first.made().organizationId();
    return new Arrival(
        idOf(way.referralId()),
        1,
        sending,
        List.of(sending, way.receivingOrganizationId()),
        way,
        Course.expecting(first, schedule.alarmAt(first.at(), way.urgency())),
        List.of());
  }

  /** The same each time, so that each arrival is watched once. */
  static String idOf(String referralId) {
    return "arr_" + referralId.substring(referralId.indexOf('_') + 1);
  }

  @Override
  public String caseId() {
    return way.caseId();
  }

  Alarm alarm() {
    return course.alarm();
  }

  /** The side of one of the two organizations. */
  Party party(String organization) {
    return organization.equals(organizationId) ? Party.SENDING : Party.RECEIVING;
  }

  /** What is expected now, as far as a side was told. */
  Expectation expected(Party viewer) {
    return known(viewer).getLast();
  }

  /** All that was expected, as far as a side was told. */
  List<Expectation> known(Party viewer) {
    return course.expectations().stream()
        .filter(it -> viewer == Party.SENDING || it.told())
        .toList();
  }

  /** When it calls next, unless that would tell a side of a time that it was not told. */
  @Nullable Instant nextCall(Party viewer) {
    boolean known = viewer == Party.SENDING || course.expectations().getLast().told();
    return known ? course.nextCallAt() : null;
  }

  /** She will come at another time. */
  Arrival moved(Expectation next, Schedule schedule) {
    return next(
        course.moved(next, schedule, way.urgency()),
        event("expected-arrival-moved", next.made().at(), Map.of()));
  }

  /** The next call when it is due; itself while none is. */
  Arrival called(Schedule schedule, Instant now) {
    if (!course.due(now)) {
      return this;
    }
    Course louder = course.called(schedule, now);
    return next(
        louder,
        event(
            "arrival-alarm-raised",
            now,
            Map.of(
                "level",
                String.valueOf(louder.alarm().level()),
                "repeated",
                String.valueOf(louder.alarm().repeated()))));
  }

  /** Somebody sees to it. */
  Arrival taken(Charge charge) {
    return next(
        course.taken(charge),
        event(
            "arrival-alarm-charge-taken",
            charge.taken().at(),
            Map.of("byOrganizationId", charge.taken().organizationId())));
  }

  /** It is known how it ended. */
  Arrival closed(Closing closing) {
    return next(
        course.closed(closing), event("arrival-alarm-closed", closing.made().at(), Map.of()));
  }

  /** Her arrival was confirmed; nothing is left to do when it is over already. */
  Arrival confirmed(Instant now) {
    return switch (course.state()) {
      case WATCHED -> next(course.arrived());
      case ALARMED ->
          closed(
              new Closing(
                  ArrivalOutcome.ARRIVED,
                  null,
                  null,
                  new Stamp(way.receivingOrganizationId(), null, now)));
      case ARRIVED, CLOSED -> this;
    };
  }

  private Arrival next(Course reached, Event... events) {
    return new Arrival(
        id,
        version + 1,
        organizationId,
        parties,
        way,
        reached,
        Stream.concat(outbox.stream(), Stream.of(events)).toList());
  }

  private Event event(String what, Instant now, Map<String, String> codes) {
    Map<String, String> data = new HashMap<>(codes);
    data.put("referralId", way.referralId());
    return Event.of(
        "org.passage.referrals." + what + ".v1", id, way.caseId(), organizationId, now, data);
  }
}
