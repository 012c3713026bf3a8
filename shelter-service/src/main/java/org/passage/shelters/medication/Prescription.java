package org.passage.shelters.medication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.shelters.placement.Placement;
import org.passage.shelters.shelter.Stamp;

/**
 * A medicine that is prescribed for somebody who lives in a shelter. It has no events: that there
 * is one tells of her health, and a feed or a timeline is read by others than those who may know.
 *
 * @param organizationId the organization that runs the shelter
 * @param stop null until it is stopped
 */
public record Prescription(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    Place place,
    PrescriptionState state,
    @Personal Medicine medicine,
    @Personal Schedule schedule,
    Stamp recorded,
    @Nullable Stop stop,
    List<Event> outbox)
    implements Aggregate {

  /** Where she lives. */
  public record Place(String placementId, String shelterId) {}

  /** Why nothing is given any more. */
  public record Stop(@Personal String reason, Stamp stopped) {}

  static Prescription of(Placement hers, Medicine medicine, Schedule schedule, Stamp by) {
    return new Prescription(
        Ids.next("prc"),
        1,
        hers.shelterOrganizationId(),
        hers.caseId(),
        new Place(hers.id(), hers.shelterId()),
        PrescriptionState.RUNNING,
        medicine,
        schedule,
        by,
        null,
        List.of());
  }

  /**
   * Nothing is given from now on.
   *
   * @throws NotRunning when that is so already
   */
  Prescription stopped(Stop why) {
    return over(PrescriptionState.STOPPED, why);
  }

  /** Its last day has passed, or she has left. */
  Prescription ended() {
    return over(PrescriptionState.ENDED, null);
  }

  /** Whether it is to be given on a day of the house, at a moment. */
  boolean isFor(LocalDate day, Instant moment) {
    boolean stoppedBefore = stop != null && moment.isAfter(stop.stopped().at());
    return schedule.lastsOn(day) && !stoppedBefore;
  }

  private Prescription over(PrescriptionState next, @Nullable Stop why) {
    if (state != PrescriptionState.RUNNING) {
      throw new NotRunning();
    }
    return new Prescription(
        id,
        version + 1,
        organizationId,
        caseId,
        place,
        next,
        medicine,
        schedule,
        recorded,
        why,
        outbox);
  }
}
