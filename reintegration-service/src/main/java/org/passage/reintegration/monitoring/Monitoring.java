package org.passage.reintegration.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.reintegration.monitoring.MonitoringSettings.Grace;
import org.passage.reintegration.plan.Plan;

/**
 * The visits that are due after the start of a plan.
 *
 * @param visits by their days
 * @param overdue who has been told that the first planned one is missed; null when nobody had to be
 * @param nextStepOn when somebody is told, or more people are; null when nothing is to be told
 */
public record Monitoring(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String planId,
    LocalDate startedOn,
    @Personal MonitoringRisk risk,
    List<DueVisit> visits,
    @Nullable MissedLevel overdue,
    @Nullable LocalDate nextStepOn,
    List<Event> outbox)
    implements Aggregate {
  /** A visit may come this much before its day. */
  private static final int EARLY_DAYS = 14;

  static String idOf(String planId) {
    return "mon_" + planId.substring(planId.indexOf('_') + 1);
  }

  static Monitoring begin(Plan plan, MonitoringSettings settings) {
    LocalDate start = LocalDate.ofInstant(plan.started(), ZoneOffset.UTC);
    List<DueVisit> due = settings.months().stream().map(it -> DueVisit.planned(it, start)).toList();
    return new Monitoring(
        idOf(plan.id()),
        1,
        plan.organizationId(),
        plan.caseId(),
        plan.id(),
        start,
        MonitoringRisk.STANDARD,
        due,
        null,
        step(due, null, settings.graceDays().of(MonitoringRisk.STANDARD)),
        List.of());
  }

  /** This one, or the same begun anew where the plan did not start when this was begun. */
  Monitoring insteadOf(Monitoring begun) {
    return startedOn.equals(begun.startedOn) ? this : begun.as(version + 1);
  }

  /** Other intervals, or another risk; what was made or missed stays. */
  Monitoring agreed(List<Integer> months, MonitoringRisk danger, Grace grace) {
    List<DueVisit> over = visits.stream().filter(it -> !it.isPlanned()).toList();
    int last = over.isEmpty() ? 0 : over.getLast().month();
    List<DueVisit> all =
        Stream.concat(
                over.stream(),
                months.stream().filter(it -> it > last).map(it -> DueVisit.planned(it, startedOn)))
            .toList();
    boolean sameNext = first(all).equals(first(visits));
    return with(danger, all, sameNext ? overdue : null, grace, outbox);
  }

  /**
   * Somebody visited her: that is the latest visit that was due by then, and earlier ones missed.
   */
  Monitoring visited(String visitId, LocalDate day, Grace grace) {
    Optional<DueVisit> fulfilled =
        visits.stream()
            .filter(it -> it.isPlanned() && !it.dueOn().isAfter(day.plusDays(EARLY_DAYS)))
            .reduce((earlier, later) -> later);
    return fulfilled
        .map(made ->
            with(
                risk,
                visits.stream().map(it -> after(it, made, visitId)).toList(),
                null,
                grace,
                outbox))
        .orElse(this);
  }

  private static DueVisit after(DueVisit it, DueVisit made, String visitId) {
    if (it.equals(made)) {
      return it.made(visitId);
    }
    return it.isPlanned() && it.dueOn().isBefore(made.dueOn()) ? it.missed() : it;
  }

  /** Tells the next level that nobody visited her, when it is time to. */
  Monitoring escalated(LocalDate today, Instant now, Grace grace) {
    if (nextStepOn == null || today.isBefore(nextStepOn)) {
      return this;
    }
    MissedLevel next =
        overdue == null ? MissedLevel.OFFICER : MissedLevel.values()[overdue.ordinal() + 1];
    Event missed =
        Event.of(
            "org.passage.reintegration.visit-missed.v1",
            id,
            caseId,
            organizationId,
            now,
            Map.of("planId", planId, "level", Codes.written(next)));
    return with(risk, visits, next, grace, Event.append(outbox, missed));
  }

  /** Nobody is told any more. */
  Monitoring ended() {
    return nextStepOn == null && overdue == null
        ? this
        : new Monitoring(
            id,
            version + 1,
            organizationId,
            caseId,
            planId,
            startedOn,
            risk,
            visits,
            null,
            null,
            outbox);
  }

  private Monitoring as(long next) {
    return new Monitoring(
        id,
        next,
        organizationId,
        caseId,
        planId,
        startedOn,
        risk,
        visits,
        overdue,
        nextStepOn,
        outbox);
  }

  private static Optional<DueVisit> first(List<DueVisit> of) {
    return of.stream().filter(DueVisit::isPlanned).findFirst();
  }

  /** When the next level is told, if the first planned visit is not made by then. */
  private static @Nullable LocalDate step(
      List<DueVisit> of, @Nullable MissedLevel told, int graceDays) {
    int times = told == null ? 1 : told.ordinal() + 2;
    return told == MissedLevel.ALARM
        ? null
        : first(of).map(it -> it.dueOn().plusDays((long) times * graceDays)).orElse(null);
  }

  private Monitoring with(
      MonitoringRisk danger,
      List<DueVisit> due,
      @Nullable MissedLevel told,
      Grace grace,
      List<Event> events) {
    return new Monitoring(
        id,
        version + 1,
        organizationId,
        caseId,
        planId,
        startedOn,
        danger,
        due,
        told,
        step(due, told, grace.of(danger)),
        events);
  }
}
