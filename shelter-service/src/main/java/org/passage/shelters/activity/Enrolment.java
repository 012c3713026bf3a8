package org.passage.shelters.activity;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.shelters.placement.Placement;
import org.passage.shelters.shelter.Stamp;

/**
 * How somebody stands to something that her shelter offers: there is one for her and an activity.
 * Only that she was there is told.
 *
 * @param organizationId the organization that runs the shelter
 * @param history every step, oldest first; the last is how it stands
 */
public record Enrolment(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String placementId,
    String activityId,
    @Personal List<Step> history,
    List<Event> outbox)
    implements Aggregate {
  private static final int MOST = 100;

  public Enrolment {
    history = List.copyOf(history);
  }

  /** A step, and who recorded it. */
  public record Step(EnrolmentState state, Stamp recorded) {}

  static String idOf(Activity activity, String placementId) {
    return "enr_%s-%s".formatted(bare(activity.id()), bare(placementId));
  }

  private static String bare(String id) {
    return id.substring(id.indexOf('_') + 1);
  }

  /** Of somebody who has said nothing yet; not stored. */
  static Enrolment unsaid(Activity activity, Placement hers) {
    return new Enrolment(
        idOf(activity, hers.id()),
        0,
        hers.shelterOrganizationId(),
        hers.caseId(),
        hers.id(),
        activity.id(),
        List.of(),
        List.of());
  }

  EnrolmentState state() {
    return history.isEmpty() ? EnrolmentState.DECLINED : history.getLast().state();
  }

  /** She says yes or no, or changes her mind; no change when that is how it stands. */
  Enrolment chosen(EnrolmentChoice choice, Stamp by) {
    EnrolmentState next =
        switch (choice) {
          case ENROLLED -> EnrolmentState.ENROLLED;
          case DECLINED -> hasWanted() ? EnrolmentState.WITHDRAWN : EnrolmentState.DECLINED;
        };
    return version > 0 && state() == next ? this : after(next, by, outbox);
  }

  private boolean hasWanted() {
    return history.stream().anyMatch(it -> it.state() == EnrolmentState.ENROLLED);
  }

  /**
   * Whether she was there.
   *
   * @throws NotEnrolled when she did not want to be
   */
  Enrolment was(Attendance there, Stamp by) {
    if (state() == EnrolmentState.DECLINED || state() == EnrolmentState.WITHDRAWN) {
      throw new NotEnrolled();
    }
    boolean isNews = there == Attendance.ATTENDED && state() != EnrolmentState.ATTENDED;
    Event event =
        Event.of(
            "org.passage.shelters.activity-attended.v1",
            id,
            caseId,
            organizationId,
            by.at(),
            Map.of("activityId", activityId));
    return after(
        EnrolmentState.valueOf(there.name()), by, isNews ? Event.append(outbox, event) : outbox);
  }

  private Enrolment after(EnrolmentState next, Stamp by, List<Event> events) {
    if (history.size() >= MOST) {
      throw new TooManyChanges(MOST);
    }
    return new Enrolment(
        id,
        version + 1,
        organizationId,
        caseId,
        placementId,
        activityId,
        Stream.concat(history.stream(), Stream.of(new Step(next, by))).toList(),
        events);
  }
}
