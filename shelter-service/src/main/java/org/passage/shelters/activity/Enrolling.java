package org.passage.shelters.activity;

import java.time.Clock;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.placement.Placement;
import org.passage.shelters.shelter.Stamp;
import org.springframework.stereotype.Component;

/**
 * Keeps what she says and her seat in step, though each is a document of its own: a seat is taken
 * before she is enrolled, and given up after she has withdrawn, so that a crash in between never
 * lets in more than there are seats. Whoever does it again finishes it.
 */
@Component
class Enrolling {
  private final Activities activities;
  private final Enrolments enrolments;
  private final Clock clock;

  Enrolling(Activities activities, Enrolments enrolments, Clock clock) {
    this.activities = activities;
    this.enrolments = enrolments;
    this.clock = clock;
  }

  /**
   * She says yes or no.
   *
   * @throws InvalidInput at {@code /activityId} when her shelter does not offer it
   * @throws ActivityFull when no seat is left
   * @throws ActivityOver when it was cancelled or has ended
   */
  Enrolment choose(Placement hers, String activityId, EnrolmentChoice choice) {
    Stamp by = Stamp.now(clock);
    Activity activity =
        activities
            .find(activityId)
            .filter(it -> it.shelterId().equals(hers.shelterId()))
            .orElseThrow(() ->
                InvalidInput.at(
                    "/activityId", "must be an activity of the shelter where she lives"));
    activity.requireOpen(by.at());
    if (choice == EnrolmentChoice.ENROLLED) {
      activities.change(activityId, it -> it.seated(hers.id(), by.at()));
      return said(activity, hers, choice, by);
    }
    Enrolment said = said(activity, hers, choice, by);
    activities.change(activityId, it -> it.without(hers.id()));
    return said;
  }

  private Enrolment said(Activity activity, Placement hers, EnrolmentChoice choice, Stamp by) {
    Enrolment before =
        enrolments
            .find(Enrolment.idOf(activity, hers.id()))
            .orElseGet(() -> Enrolment.unsaid(activity, hers));
    Enrolment now = before.chosen(choice, by);
    return now.equals(before) ? before : enrolments.write(now);
  }

  /**
   * Whether she was there.
   *
   * @throws NotBegun when it has not begun
   */
  Enrolment attend(Enrolment hers, Attendance there) {
    Stamp by = Stamp.now(clock);
    Activity activity = activities.change(hers.activityId(), it -> it);
    if (activity.state() == ActivityState.CANCELLED) {
      throw new ActivityOver();
    }
    if (!activity.hasBegun(by.at())) {
      throw new NotBegun();
    }
    return enrolments.write(hers.was(there, by));
  }
}
