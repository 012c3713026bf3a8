package org.passage.shelters.shelter;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.paging.Paged;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.passage.chassis.store.Remembered;
import org.springframework.stereotype.Component;

/** The shelters of all organizations. */
@Component
public final class Shelters {

  /** About as many as a large country has; some megabytes. */
  private static final int REMEMBERED = 2_000;

  private final Documents<Shelter> documents;
  private final Remembered<Shelter> remembered;

  Shelters(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "shelters",
            Shelter.class,
            List.of(
                listedBy("organizationId"),
                listedBy("profile.kind"),
                listedBy("profile.country"),
                listedBy("profile.country", "profile.region"),
                new IndexModel(
                    ascending("beds.holds.placementId"), new IndexOptions().sparse(true)),
                new IndexModel(ascending("stoppedBy"), new IndexOptions().sparse(true))));
    this.remembered = documents.remembered(REMEMBERED);
  }

  Shelter add(Shelter registered) {
    return documents.insert(registered);
  }

  /** Writes the next version of one. */
  public Shelter replace(Shelter changed) {
    return documents.replace(changed);
  }

  /**
   * One shelter.
   *
   * @throws NotFound when there is none
   */
  public Shelter get(String shelterId) {
    return documents.find(shelterId).orElseThrow(NotFound::new);
  }

  /**
   * One shelter of the caller's own organization.
   *
   * @throws NotFound when there is none
   * @throws NotYourShelter when it is another organization's
   */
  public Shelter own(String shelterId) {
    Shelter found = get(shelterId);
    if (!found.organizationId().equals(Caller.current().organizationId())) {
      throw new NotYourShelter();
    }
    return found;
  }

  /** Whether an organization runs a shelter. */
  public boolean anyOf(String organizationId) {
    return !documents.page(eq("organizationId", organizationId), 1, null).items().isEmpty();
  }

  /**
   * Changes a shelter from whatever it is now, again when somebody else was faster.
   *
   * @param change returns the same shelter when there is nothing to do
   * @throws NotFound when there is none
   */
  public Shelter change(String shelterId, UnaryOperator<Shelter> change) {
    return documents.change(shelterId, change).orElseThrow(NotFound::new);
  }

  Page<Shelter> list(ShelterFilter wanted, int limit, @Nullable String cursor) {
    return documents.page(wanted.asBson(), limit, cursor);
  }

  /** Goes through the shelters of a country, or of one of its regions, in no order. */
  public void forEachIn(String country, @Nullable String region, Consumer<Shelter> visit) {
    Bson there = eq("profile.country", country);
    remembered.each(region == null ? there : and(there, eq("profile.region", region)), visit);
  }

  /** Goes through the shelters in which a bed is held. */
  public void forEachHeld(Consumer<Shelter> visit) {
    forEach(gt("beds.holds.placementId", ""), visit);
  }

  /** Goes through the shelters that take nobody new. */
  public void forEachStopped(Consumer<Shelter> visit) {
    forEach(gt("stoppedBy", ""), visit);
  }

  private void forEach(Bson filter, Consumer<Shelter> visit) {
    Paged.all((limit, cursor) -> documents.page(filter, limit, cursor), visit);
  }

  /** What a list of shelters is limited to; null limits nothing. */
  record ShelterFilter(
      @Nullable String country, @Nullable ShelterKind kind, @Nullable String organizationId) {
    Bson asBson() {
      Bson filter = country == null ? empty() : eq("profile.country", country);
      if (kind != null) {
        filter = and(filter, eq("profile.kind", kind.name()));
      }
      return organizationId == null ? filter : and(filter, eq("organizationId", organizationId));
    }
  }
}
