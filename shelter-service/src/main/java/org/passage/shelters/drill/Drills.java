package org.passage.shelters.drill;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.passage.shelters.evacuation.EvacuationPlans;
import org.springframework.stereotype.Component;

/** The drills in all houses, and that the plan of a house knows of those that were held. */
@Component
final class Drills {
  private static final String OWNER = "organizationId";
  private static final String SHELTER = "shelterId";
  private static final String STATE = "state";
  private static final String ON = "intent.on";
  private static final String TOLD = "course.told";
  private static final String HELD = "course.heldOn";
  private static final LocalDate EVER = LocalDate.EPOCH;

  private final Documents<Drill> documents;
  private final EvacuationPlans plans;

  Drills(MongoDatabase database, Outbox outbox, EvacuationPlans plans) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "drills",
            Drill.class,
            List.of(
                listedBy(OWNER),
                listedBy(OWNER, STATE),
                listedBy(OWNER, SHELTER),
                listedBy(OWNER, SHELTER, STATE),
                new IndexModel(ascending(STATE, TOLD, ON)),
                new IndexModel(ascending(HELD))));
    this.plans = plans;
  }

  Drill add(Drill planned) {
    return documents.insert(planned);
  }

  Drill replace(Drill changed) {
    return documents.replace(changed);
  }

  /** Lets the plan of a house know of a drill that was held; twice changes nothing. */
  Drill follow(Drill held) {
    plans.drilled(held.shelterId(), Objects.requireNonNull(held.course().heldOn()));
    return change(held, Drill::followed);
  }

  Drill change(Drill drill, UnaryOperator<Drill> change) {
    return documents.change(drill.id(), change).orElse(drill);
  }

  Optional<Drill> find(String drillId) {
    return documents.find(drillId);
  }

  Page<Drill> of(String organizationId, Wanted wanted, int limit, @Nullable String cursor) {
    return documents.page(wanted.within(eq(OWNER, organizationId)), limit, cursor);
  }

  /** Some that were held, and the plan may not know of it. */
  List<Drill> unfollowed(int most) {
    return documents.some(gt(HELD, EVER), most);
  }

  /** Some of which the day has passed, and nobody was told yet. */
  List<Drill> untold(LocalDate today, int most) {
    return documents.some(
        and(eq(STATE, DrillState.PLANNED.name()), eq(TOLD, false), lt(ON, today)), most);
  }

  /** What a list of drills is limited to; null limits nothing. */
  record Wanted(@Nullable String shelterId, @Nullable DrillFilter filter, LocalDate today) {
    private Bson within(Bson own) {
      Bson there = shelterId == null ? own : and(own, eq(SHELTER, shelterId));
      if (filter == null) {
        return there;
      }
      return filter == DrillFilter.OVERDUE
          ? and(there, eq(STATE, DrillState.PLANNED.name()), lt(ON, today))
          : and(there, eq(STATE, filter.name()));
    }
  }
}
