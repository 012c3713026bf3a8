package org.passage.shelters.medication;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.passage.shelters.placement.PlacementAccess;
import org.springframework.stereotype.Component;

/** What is prescribed in all shelters. */
@Component
final class Prescriptions {
  private static final String PLACEMENT = "place.placementId";
  private static final String SHELTER = "place.shelterId";
  private static final String STATE = "state";

  private final Documents<Prescription> documents;

  Prescriptions(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "prescriptions",
            Prescription.class,
            List.of(
                listedBy(PLACEMENT),
                listedBy(PLACEMENT, STATE),
                listedBy(SHELTER, STATE),
                listedBy(STATE)));
  }

  Prescription add(Prescription prescribed) {
    return documents.insert(prescribed);
  }

  Prescription replace(Prescription changed) {
    return documents.replace(changed);
  }

  Optional<Prescription> find(String prescriptionId) {
    return documents.find(prescriptionId);
  }

  /**
   * That of somebody in the caller's own shelter, also when she has left.
   *
   * @throws NotFound when the caller may not know of it
   */
  Prescription own(String prescriptionId, PlacementAccess access) {
    Prescription found = documents.find(prescriptionId).orElseThrow(NotFound::new);
    access.atOwnShelter(found.place().placementId());
    return found;
  }

  /** Newest first, in whichever state when null. */
  Page<Prescription> of(
      String placementId, @Nullable PrescriptionState state, int limit, @Nullable String cursor) {
    Bson hers = eq(PLACEMENT, placementId);
    return documents.page(state == null ? hers : and(hers, eq(STATE, state.name())), limit, cursor);
  }

  /** What is given in a shelter. */
  Page<Prescription> running(String shelterId, int limit, @Nullable String cursor) {
    return documents.page(
        and(eq(SHELTER, shelterId), eq(STATE, PrescriptionState.RUNNING.name())), limit, cursor);
  }

  /** What is given anywhere. */
  Page<Prescription> allRunning(int limit, @Nullable String cursor) {
    return documents.page(eq(STATE, PrescriptionState.RUNNING.name()), limit, cursor);
  }
}
