package org.passage.referrals.arrival;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.passage.referrals.protocol.Party;
import org.springframework.stereotype.Component;

/** The watches over arrivals of all organizations. */
@Component
final class Arrivals {
  private static final String SENDING = "organizationId";
  private static final String RECEIVING = "way.receivingOrganizationId";
  private static final String PARTIES = "parties";
  private static final String STATE = "course.state";

  private final Documents<Arrival> documents;

  Arrivals(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "arrivals",
            Arrival.class,
            List.of(
                listedBy(STATE),
                listedBy(PARTIES, STATE),
                listedBy(SENDING, STATE),
                listedBy(RECEIVING, STATE)));
  }

  /** Begins a watch, once. */
  Arrival add(Arrival begun) {
    return documents.insertOnce(begun);
  }

  Arrival replace(Arrival changed) {
    return documents.replace(changed);
  }

  Optional<Arrival> change(String arrivalId, UnaryOperator<Arrival> change) {
    return documents.change(arrivalId, change);
  }

  Optional<Arrival> of(String referralId) {
    return documents.find(Arrival.idOf(referralId));
  }

  /** The alarm of this id; none when it was never raised. */
  Optional<Arrival> alarm(String alarmId) {
    return documents.find(alarmId).filter(it -> it.alarm().level() > 0);
  }

  /** Those that must call, the last opened first. */
  Page<Arrival> due(Instant now, int limit, @Nullable String cursor) {
    return documents.page(
        and(in(STATE, WatchState.GOING_ON), lte("course.nextCallAt", now)), limit, cursor);
  }

  /** The alarms of referrals on one of whose sides an organization is. */
  Page<Arrival> alarms(String organizationId, Wanted wanted, int limit, @Nullable String cursor) {
    return documents.page(wanted.of(organizationId), limit, cursor);
  }

  /** What a list of alarms is limited to; null limits nothing. */
  record Wanted(@Nullable Boolean open, @Nullable Integer level, @Nullable Party party) {
    private Bson of(String organizationId) {
      List<Bson> filters = new ArrayList<>();
      filters.add(eq(side(), organizationId));
      filters.add(
          open == null
              ? in(STATE, WatchState.WITH_ALARM)
              : eq(STATE, (open ? WatchState.ALARMED : WatchState.CLOSED).name()));
      if (level != null) {
        filters.add(eq("course.alarm.level", level));
      }
      return and(filters);
    }

    private String side() {
      return switch (party) {
        case null -> PARTIES;
        case SENDING -> Arrivals.SENDING;
        case RECEIVING -> Arrivals.RECEIVING;
      };
    }
  }
}
