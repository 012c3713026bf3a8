package org.passage.shelters.evacuation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/**
 * The plans of all houses, in all their versions. A version and the one before it are documents of
 * their own; that the latter is not the newest any more is put right whenever it matters.
 */
@Component
public final class EvacuationPlans {
  private static final String OWNER = "organizationId";
  private static final String SHELTER = "shelterId";
  private static final String NEWEST = "newest";
  private static final String REVIEW = "review.nextOn";
  private static final String REVIEW_TOLD = "review.told";
  private static final String DRILL = "drilling.nextBy";
  private static final String DRILL_TOLD = "drilling.told";

  private final Documents<EvacuationPlan> documents;

  EvacuationPlans(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "evacuationPlans",
            EvacuationPlan.class,
            List.of(
                listedBy(SHELTER),
                listedBy(OWNER, NEWEST),
                listedBy(OWNER, NEWEST, SHELTER),
                new IndexModel(ascending(NEWEST, REVIEW_TOLD, REVIEW)),
                new IndexModel(ascending(NEWEST, DRILL_TOLD, DRILL))));
  }

  /**
   * Adds the next version.
   *
   * @throws org.passage.chassis.concurrency.PreconditionFailed when somebody else wrote it first
   */
  EvacuationPlan add(EvacuationPlan next) {
    EvacuationPlan written = documents.write(next);
    return find(next.shelterId(), next.number() - 1)
        .map(before -> followed(before, written))
        .orElse(written);
  }

  /** A drill that was reported meanwhile counts for the new version too. */
  private EvacuationPlan followed(EvacuationPlan before, EvacuationPlan next) {
    LocalDate lastOn =
        documents
            .change(before.id(), EvacuationPlan::superseded)
            .orElse(before)
            .drilling()
            .lastOn();
    return lastOn == null
        ? next
        : documents.change(next.id(), it -> it.drilled(lastOn)).orElse(next);
  }

  Optional<EvacuationPlan> find(String shelterId, int number) {
    return documents.find(EvacuationPlan.id(shelterId, number));
  }

  Optional<EvacuationPlan> newest(String shelterId) {
    return documents.page(eq(SHELTER, shelterId), 1, null).items().stream().findFirst();
  }

  /** A drill was held in a house on a day. */
  public void drilled(String shelterId, LocalDate day) {
    Optional<EvacuationPlan> newest = newest(shelterId);
    String done = "";
    while (newest.isPresent() && !newest.get().id().equals(done)) {
      done = newest.get().id();
      documents.change(done, it -> it.drilled(day));
      newest = newest(shelterId);
    }
  }

  Page<EvacuationPlan> of(
      String organizationId, Wanted wanted, int limit, @Nullable String cursor) {
    return documents.page(
        wanted.within(and(eq(OWNER, organizationId), eq(NEWEST, true))), limit, cursor);
  }

  /** Some of which a review or a drill is overdue, and nobody was told yet. */
  List<EvacuationPlan> untold(EvacuationOverdue what, LocalDate today, int most) {
    Bson untold =
        switch (what) {
          case REVIEW -> and(eq(REVIEW_TOLD, false), lt(REVIEW, today));
          case DRILL -> and(eq(DRILL_TOLD, false), lt(DRILL, today));
        };
    return documents.some(and(eq(NEWEST, true), untold), most);
  }

  /** Tells what is overdue of one; of an older version nothing, which is then known to be that. */
  void tell(EvacuationPlan overdue, LocalDate today, Instant now) {
    boolean newest =
        newest(overdue.shelterId()).filter(it -> it.id().equals(overdue.id())).isPresent();
    documents.change(overdue.id(), it -> newest ? it.told(today, now) : it.superseded());
  }

  /** What a list of plans is limited to; null limits nothing. */
  record Wanted(@Nullable String shelterId, @Nullable EvacuationOverdue overdue, LocalDate today) {
    private Bson within(Bson own) {
      Bson there = shelterId == null ? own : and(own, eq(SHELTER, shelterId));
      return overdue == null
          ? there
          : and(there, lt(overdue == EvacuationOverdue.REVIEW ? REVIEW : DRILL, today));
    }
  }
}
