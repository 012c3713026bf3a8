package org.passage.shelters.reception;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;

/**
 * How somebody is received in a shelter, from her arrival on (procedure row D). There is one for a
 * placement, whoever writes it first: its id and its beginning follow from the placement.
 *
 * @param organizationId the organization that runs the shelter
 */
public record Reception(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    Arrival arrival,
    Standing standing,
    @Personal Procedure procedure,
    List<Event> outbox)
    implements Aggregate {

  static String idOf(String placementId) {
    return "rcp_" + placementId.substring(placementId.indexOf('_') + 1);
  }

  static Reception opened(Arrival arrival, String organizationId, String caseId, DueAfter due) {
    Procedure begun = Procedure.begun();
    return new Reception(
        idOf(arrival.placementId()),
        1,
        organizationId,
        caseId,
        arrival,
        Standing.of(begun.waits(arrival.at(), due)),
        begun,
        List.of());
  }

  /**
   * A step was held.
   *
   * @throws InvalidInput when that was before she arrived
   */
  Reception held(ReceptionStep step, Meeting meeting, List<ItemAnswer> items, DueAfter due) {
    if (meeting.heldAt().isBefore(arrival.at())) {
      throw InvalidInput.at("/heldAt", "must not be before her arrival");
    }
    return after(
        "step-held", procedure.held(step, meeting, items), about(step), meeting.entry(), due);
  }

  /** She postponed or declined a step; the event does not tell which. */
  Reception wished(ReceptionStep step, Wish wish, DueAfter due) {
    return after("choice-recorded", procedure.wished(step, wish), about(step), wish.entry(), due);
  }

  Reception takenUp(ReceptionStep step, List<ItemAnswer> items, Entry entry, DueAfter due) {
    return after("changed", procedure.takenUp(step, items), about(step), entry, due);
  }

  /** Something was said about her health; the event does not tell that. */
  Reception answered(List<ItemAnswer> health, Entry entry, DueAfter due) {
    return after("changed", procedure.answered(health), about(), entry, due);
  }

  /** She left; no change when nothing was to be done any more. */
  Reception ended() {
    return standing.state() == ReceptionState.OPEN
        ? new Reception(
            id, version + 1, organizationId, caseId, arrival, Standing.ENDED, procedure, outbox)
        : this;
  }

  /** What is still to be done, and when. */
  List<Wait> waits(DueAfter due) {
    return procedure.waits(arrival.at(), due);
  }

  private Reception after(
      String what, Procedure next, Map<String, String> about, Entry entry, DueAfter due) {
    Standing now = Standing.of(next.waits(arrival.at(), due));
    List<Event> events = new ArrayList<>(Event.append(outbox, event(what, about, entry.at())));
    if (now.state() == ReceptionState.COMPLETE && standing.state() != now.state()) {
      events.add(event("completed", about(), entry.at()));
    }
    return new Reception(
        id, version + 1, organizationId, caseId, arrival, now, next, List.copyOf(events));
  }

  private Event event(String what, Map<String, String> about, Instant at) {
    return Event.of(
        "org.passage.shelters.reception-" + what + ".v1", id, caseId, organizationId, at, about);
  }

  private Map<String, String> about() {
    return Map.of("placementId", arrival.placementId());
  }

  private Map<String, String> about(ReceptionStep step) {
    return Map.of("placementId", arrival.placementId(), "step", Codes.written(step));
  }
}
