package org.passage.shelters.placement;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.passage.shelters.shelter.Year;
import org.springframework.stereotype.Component;

/** The placements of all organizations. */
@Component
final class Placements {
  private final Documents<Placement> documents;

  Placements(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "placements",
            Placement.class,
            List.of(
                listedBy("parties"),
                listedBy("parties", "caseId"),
                listedBy("parties", "shelterId"),
                listedBy("parties", "state"),
                listedBy("shelterOrganizationId", "requestedAt")));
  }

  /** Adds a placement, once: whoever comes second gets what is there by then. */
  Placement addOnce(Placement requested) {
    return documents.insertOnce(requested);
  }

  Placement replace(Placement changed) {
    return documents.replace(changed);
  }

  Optional<Placement> find(String placementId) {
    return documents.find(placementId);
  }

  /** What an organization may know of, newest first. */
  Page<Placement> of(
      String organizationId, PlacementFilter wanted, int limit, @Nullable String cursor) {
    return documents.page(and(eq("parties", organizationId), wanted.asBson()), limit, cursor);
  }

  /** Those of an organization's shelters that were requested in a year. */
  Page<Placement> requested(
      String shelterOrganizationId, Year year, int limit, @Nullable String cursor) {
    return documents.page(
        and(
            eq("shelterOrganizationId", shelterOrganizationId),
            gte("requestedAt", year.begins()),
            lt("requestedAt", year.ends())),
        limit,
        cursor);
  }

  /** What a list of placements is limited to; null limits nothing. */
  record PlacementFilter(
      @Nullable String caseId, @Nullable String shelterId, @Nullable PlacementState state) {
    Bson asBson() {
      Bson filter = empty();
      if (caseId != null) {
        filter = and(filter, eq("caseId", caseId));
      }
      if (shelterId != null) {
        filter = and(filter, eq("shelterId", shelterId));
      }
      return state == null ? filter : and(filter, eq("state", state.name()));
    }
  }
}
