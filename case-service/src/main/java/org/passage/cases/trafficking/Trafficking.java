package org.passage.cases.trafficking;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The facts of each case's trafficking, and its events. */
@Component
public final class Trafficking {
  private final Documents<TraffickingFacts> facts;
  private final Documents<TraffickingEvent> events;

  Trafficking(MongoDatabase database, Outbox outbox) {
    this.facts =
        new Documents<>(database, outbox, "traffickingfacts", TraffickingFacts.class, List.of());
    this.events =
        new Documents<>(
            database,
            outbox,
            "traffickingevents",
            TraffickingEvent.class,
            List.of(new IndexModel(compoundIndex(ascending("caseId"), descending("_id")))));
  }

  /** The facts of a case; empty ones when there are none yet. */
  public TraffickingFacts factsOf(Case it) {
    return facts
        .find(TraffickingFacts.idIn(it.id()))
        .orElseGet(() -> TraffickingFacts.none(it.organizationId(), it.id()));
  }

  /**
   * Writes the next version of a case's facts.
   *
   * @throws PreconditionFailed when somebody else wrote that version first
   */
  public TraffickingFacts write(TraffickingFacts recorded) {
    return facts.write(recorded);
  }

  public TraffickingEvent add(TraffickingEvent recorded) {
    return events.insert(recorded);
  }

  TraffickingEvent change(TraffickingEvent changed) {
    return events.replace(changed);
  }

  void remove(TraffickingEvent mistaken) {
    events.remove(mistaken);
  }

  Optional<TraffickingEvent> event(String caseId, String eventId) {
    return events.find(eventId).filter(it -> it.caseId().equals(caseId));
  }

  /** A case's events, the newest record first. */
  public Page<TraffickingEvent> eventsOf(String caseId, int limit, @Nullable String cursor) {
    return events.page(eq("caseId", caseId), limit, cursor);
  }
}
