package org.passage.reintegration.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.reintegration.api.AlarmOutcomeV1;
import org.passage.reintegration.api.AlarmStateV1;
import org.passage.reintegration.api.DomainV1;
import org.passage.reintegration.api.NewVisitV1;
import org.passage.reintegration.api.ObservationV1;
import org.passage.reintegration.api.RetraffickingAlarmV1;
import org.passage.reintegration.api.RetraffickingSignV1;
import org.passage.reintegration.api.VisitKindV1;
import org.passage.reintegration.api.VisitLeadV1;
import org.passage.reintegration.api.VisitPageV1;
import org.passage.reintegration.api.VisitV1;
import org.passage.reintegration.assessment.Domain;
import org.passage.reintegration.plan.Ending;
import org.passage.reintegration.plan.Plan;
import org.springframework.stereotype.Component;

/** Between the contract's forms and a visit; refuses what cannot be. */
@Component
final class VisitFormat {
  private final Clock clock;

  VisitFormat(Clock clock) {
    this.clock = clock;
  }

  Visit.Report report(NewVisitV1 seen, Plan plan) {
    return new Visit.Report(
        during(plan, seen.getVisitedOn()),
        VisitKind.valueOf(seen.getHow().name()),
        observations(seen.getFindings()),
        seen.getOwnRating(),
        seen.getNote(),
        once("/signs", Codes.all(RetraffickingSign.class, seen.getSigns())),
        once("/leadsTo", Codes.all(VisitLead.class, seen.getLeadsTo())));
  }

  /** A day on which the plan ran. */
  private LocalDate during(Plan plan, LocalDate visitedOn) {
    Instant started = plan.started();
    if (visitedOn.isAfter(LocalDate.now(clock))) {
      throw InvalidInput.at("/visitedOn", "must not be in the future");
    }
    if (visitedOn.isBefore(day(started))) {
      throw InvalidInput.at("/visitedOn", "must not be before the plan started");
    }
    Ending ending = plan.course().ending();
    if (ending != null && !ending.followedUp() && visitedOn.isAfter(day(ending.endedAt()))) {
      throw InvalidInput.at("/visitedOn", "must not be after the plan ended");
    }
    return visitedOn;
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, clock.getZone());
  }

  private static <E> List<E> once(String pointer, List<E> codes) {
    for (int i = 0; i < codes.size(); i++) {
      if (codes.indexOf(codes.get(i)) < i) {
        throw InvalidInput.at(pointer + "/" + i, "comes more than once");
      }
    }
    return codes;
  }

  private static List<Observation> observations(List<ObservationV1> findings) {
    Set<Domain> seen = EnumSet.noneOf(Domain.class);
    for (int i = 0; i < findings.size(); i++) {
      if (!seen.add(Domain.valueOf(findings.get(i).getDomain().name()))) {
        throw InvalidInput.at("/findings/" + i + "/domain", "comes more than once");
      }
    }
    return findings.stream()
        .map(it ->
            new Observation(Domain.valueOf(it.getDomain().name()), it.getScore(), it.getNote()))
        .toList();
  }

  static VisitPageV1 page(Page<Visit> page) {
    return new VisitPageV1(page.map(VisitFormat::full).items()).next(page.next());
  }

  static VisitV1 full(Visit it) {
    return new VisitV1(
            it.id(),
            it.planId(),
            it.caseId(),
            it.organizationId(),
            it.visitedOn(),
            VisitKindV1.valueOf(it.how().name()),
            it.findings().stream().map(VisitFormat::observation).toList(),
            it.ownRating(),
            it.recordedAt())
        .alarm(alarm(it.alarm()))
        .leadsTo(it.leadsTo().isEmpty() ? null : Codes.all(VisitLeadV1.class, it.leadsTo()))
        .followOns(
            it.followOns().all().isEmpty()
                ? null
                : it.followOns().all().stream().map(FollowOnFormat::full).toList())
        .note(it.note());
  }

  private static @Nullable RetraffickingAlarmV1 alarm(@Nullable Alarm it) {
    if (it == null) {
      return null;
    }
    RetraffickingAlarmV1 raised =
        new RetraffickingAlarmV1(
            AlarmStateV1.valueOf(it.state().name()),
            Codes.all(RetraffickingSignV1.class, it.signs()));
    Alarm.Reply reply = it.reply();
    return reply == null
        ? raised
        : raised
            .outcome(AlarmOutcomeV1.valueOf(reply.outcome().name()))
            .done(reply.done())
            .answeredAt(reply.at());
  }

  private static ObservationV1 observation(Observation it) {
    return new ObservationV1(DomainV1.valueOf(it.domain().name()), it.score()).note(it.note());
  }
}
