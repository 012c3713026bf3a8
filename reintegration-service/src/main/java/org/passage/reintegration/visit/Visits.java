package org.passage.reintegration.visit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.passage.reintegration.plan.Plan;
import org.springframework.stereotype.Component;

/** The visits of all plans. */
@Component
final class Visits {
  private final Documents<Visit> documents;

  Visits(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "visits",
            Visit.class,
            List.of(
                listedBy("organizationId", "planId"),
                listedBy("organizationId", "alarm.state"),
                listedBy("organizationId", "followOns.open")));
  }

  Visit add(Visit recorded) {
    return documents.insert(recorded);
  }

  Visit change(Visit answered) {
    return documents.replace(answered);
  }

  /** An organization's own visit. */
  Optional<Visit> find(String organizationId, String visitId) {
    return documents.find(visitId).filter(it -> it.organizationId().equals(organizationId));
  }

  /** The visits of an organization that raised an alarm, in all states where none is named. */
  Page<Visit> alarming(
      String organizationId, @Nullable AlarmState state, int limit, @Nullable String cursor) {
    List<String> states =
        Stream.of(AlarmState.values())
            .filter(it -> state == null || it == state)
            .map(Enum::name)
            .toList();
    return documents.page(
        and(eq("organizationId", organizationId), in("alarm.state", states)), limit, cursor);
  }

  /** The visits of an organization of which something is open. */
  Page<Visit> open(String organizationId, int limit, @Nullable String cursor) {
    return documents.page(
        and(eq("organizationId", organizationId), eq("followOns.open", true)), limit, cursor);
  }

  Page<Visit> of(Plan plan, int limit, @Nullable String cursor) {
    return documents.page(
        and(eq("organizationId", plan.organizationId()), eq("planId", plan.id())), limit, cursor);
  }
}
