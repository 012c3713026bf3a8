package org.passage.shelters.activity;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.passage.shelters.shelter.Shelter;
import org.springframework.stereotype.Component;

/** What all shelters offer. */
@Component
final class Activities {
  private static final String SHELTER = "shelterId";
  private static final String STATE = "state";
  private static final String KIND = "offer.kind";
  private static final String STARTS = "times.startsAt";

  private final Documents<Activity> documents;

  Activities(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "activities",
            Activity.class,
            List.of(
                listedBy(SHELTER),
                listedBy(SHELTER, STATE),
                listedBy(SHELTER, KIND),
                listedBy(SHELTER, STATE, KIND),
                listedBy(SHELTER, STARTS)));
  }

  Activity add(Activity offered) {
    return documents.insert(offered);
  }

  Activity replace(Activity changed) {
    return documents.replace(changed);
  }

  /** Changes one from whatever it is now. */
  Activity change(String activityId, UnaryOperator<Activity> change) {
    return documents.change(activityId, change).orElseThrow(NotFound::new);
  }

  Optional<Activity> find(String activityId) {
    return documents.find(activityId);
  }

  /** Those of a shelter, what was offered last first. */
  Page<Activity> in(Shelter house, Wanted wanted, int limit, @Nullable String cursor) {
    return documents.page(wanted.within(eq(SHELTER, house.id()), house.zone()), limit, cursor);
  }

  /**
   * What a list of activities is limited to; null limits nothing.
   *
   * @param day on which they begin, by the clock of the house
   */
  record Wanted(
      @Nullable ActivityState state, @Nullable ActivityKind kind, @Nullable LocalDate day) {
    private Bson within(Bson there, ZoneId zone) {
      Bson filter = state == null ? there : and(there, eq(STATE, state.name()));
      if (kind != null) {
        filter = and(filter, eq(KIND, kind.name()));
      }
      return day == null
          ? filter
          : and(
              filter,
              gte(STARTS, day.atStartOfDay(zone).toInstant()),
              lt(STARTS, day.plusDays(1).atStartOfDay(zone).toInstant()));
    }
  }
}
