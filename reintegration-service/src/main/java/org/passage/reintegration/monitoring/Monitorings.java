package org.passage.reintegration.monitoring;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.passage.reintegration.plan.Plan;
import org.passage.reintegration.plan.PlanWatch;
import org.springframework.stereotype.Component;

/** The monitoring of all plans, from their start. */
@Component
public final class Monitorings implements PlanWatch {
  private static final String OWNER = "organizationId";
  private static final String OVERDUE = "overdue";
  private static final String NEXT = "nextStepOn";

  /** Nobody has been told, or not everybody yet. */
  private static final List<@Nullable String> UNTIL_THE_ALARM =
      Arrays.asList(null, MissedLevel.OFFICER.name(), MissedLevel.SUPERVISOR.name());

  private final Documents<Monitoring> documents;
  private final MonitoringSettings settings;

  Monitorings(MongoDatabase database, Outbox outbox, MonitoringSettings settings) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "monitorings",
            Monitoring.class,
            List.of(
                listedBy(OWNER, OVERDUE),
                // With the day at its end: what is not due is passed over without being read.
                new IndexModel(
                    compoundIndex(ascending(OVERDUE), descending("_id"), ascending(NEXT)))));
    this.settings = settings;
  }

  /** Before the plan is written, so that none ever runs of which nobody would hear. */
  @Override
  public void starts(Plan plan) {
    Monitoring begun = Monitoring.begin(plan, settings);
    documents.insertOnce(begun);
    documents.change(begun.id(), it -> it.insteadOf(begun));
  }

  /** It goes on where she wishes to be asked later. */
  @Override
  public void ended(Plan plan) {
    if (!goesOn(plan)) {
      documents.change(Monitoring.idOf(plan.id()), Monitoring::ended);
    }
  }

  /** That of a plan that has started; there from then on, also where it started long ago. */
  Monitoring of(Plan plan) {
    return documents
        .find(Monitoring.idOf(plan.id()))
        .orElseGet(() -> documents.insertOnce(Monitoring.begin(plan, settings)));
  }

  Monitoring change(Monitoring agreed) {
    return documents.replace(agreed);
  }

  /** Notes that she was visited. */
  public void visited(Plan plan, String visitId, LocalDate day) {
    documents.change(of(plan).id(), it -> it.visited(visitId, day, settings.graceDays()));
  }

  Monitoring agreed(Monitoring now, List<Integer> months, MonitoringRisk risk) {
    return now.agreed(months, risk, settings.graceDays());
  }

  /** Those of which the next level is to be told by that day; of erased cases none. */
  Page<Monitoring> due(LocalDate today, int limit, @Nullable String cursor) {
    return documents.page(and(in(OVERDUE, UNTIL_THE_ALARM), lte(NEXT, today)), limit, cursor);
  }

  /** Tells the next level, once the plan has started and unless it is over. */
  void escalate(Monitoring due, Plan plan, LocalDate today, Instant now) {
    if (plan.course().startedAt() == null) {
      return;
    }
    documents.change(
        due.id(), it -> goesOn(plan) ? it.escalated(today, now, settings.graceDays()) : it.ended());
  }

  /** Where somebody has been told, at all levels where none is named. */
  Page<Monitoring> overdue(
      String organizationId, @Nullable MissedLevel level, int limit, @Nullable String cursor) {
    List<String> levels =
        Stream.of(MissedLevel.values())
            .filter(it -> level == null || it == level)
            .map(Enum::name)
            .toList();
    return documents.page(and(eq(OWNER, organizationId), in(OVERDUE, levels)), limit, cursor);
  }

  private static boolean goesOn(Plan plan) {
    return plan.course().ending() == null || plan.course().ending().followedUp();
  }
}
