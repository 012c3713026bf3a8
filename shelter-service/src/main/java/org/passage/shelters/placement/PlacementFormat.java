package org.passage.shelters.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.api.BeneficiaryChoiceV1;
import org.passage.shelters.api.EndReasonV1;
import org.passage.shelters.api.LeaveV1;
import org.passage.shelters.api.NewPlacementChoiceV1;
import org.passage.shelters.api.PlacementHistoryEntryV1;
import org.passage.shelters.api.PlacementStateV1;
import org.passage.shelters.api.PlacementStepV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.placement.Course.Entry;
import org.passage.shelters.placement.Course.Term;
import org.passage.shelters.placement.HerChoices.HerChoice;
import org.passage.shelters.shelter.Stay;

/** Between the contract's forms and a placement; refuses what cannot be. */
final class PlacementFormat {
  private PlacementFormat() {}

  static Stay stay(LocalDate from, @Nullable LocalDate until, LocalDate today) {
    if (from.isBefore(today)) {
      throw InvalidInput.at("/from", "must not be in the past");
    }
    if (from.isAfter(furthest(today))) {
      throw InvalidInput.at("/from", "must be within ten years");
    }
    if (until != null && !until.isAfter(from)) {
      throw InvalidInput.at("/until", "must be later than the first night");
    }
    if (until != null && until.isAfter(furthest(from))) {
      throw InvalidInput.at("/until", "must be within ten years");
    }
    return new Stay(from, until);
  }

  /** Beyond that a day is a slip of the pen; a stay of unknown length has an open end. */
  static LocalDate furthest(LocalDate from) {
    return from.plusYears(10);
  }

  static HerChoice choice(NewPlacementChoiceV1 said) {
    return new HerChoice(
        BeneficiaryChoice.valueOf(said.getChoice().name()),
        said.getReason(),
        said.getPostponedUntil());
  }

  static PlacementV1 full(Placement it) {
    Course course = it.course();
    Term term = course.term();
    return new PlacementV1(
            it.id(),
            it.caseId(),
            it.organizationId(),
            it.shelterId(),
            it.shelterOrganizationId(),
            it.bedId(),
            it.stay().from(),
            PlacementStateV1.valueOf(it.state().name()),
            it.requestedAt(),
            it.changedAt(),
            course.history().stream().map(PlacementFormat::entry).toList())
        .until(it.stay().until())
        .beneficiaryChoice(choice(it))
        .endReason(Codes.same(EndReasonV1.class, it.endReason()))
        .heldUntil(it.isOver() ? null : term.heldUntil())
        .formerPlacementId(course.links().formerId())
        .nextPlacementId(course.links().nextId())
        .absentSince(term.absentSince())
        .keptUntil(it.isOver() ? null : term.keptUntil())
        .leave(course.leave() == null ? null : leave(course.leave()));
  }

  /** What she said last; only what she accepted goes on from an offer. */
  private static @Nullable BeneficiaryChoiceV1 choice(Placement it) {
    PlacementStep last =
        it.course().history().isEmpty()
            ? PlacementStep.REQUESTED
            : it.course().history().getLast().step();
    return switch (it.state()) {
      case OFFERED -> last == PlacementStep.POSTPONED ? BeneficiaryChoiceV1.POSTPONED : null;
      case DECLINED_BY_HER -> BeneficiaryChoiceV1.DECLINED;
      case CANCELLED, EXPIRED -> it.course().agreed() ? BeneficiaryChoiceV1.ACCEPTED : null;
      case REQUESTED, ACCEPTED, DECLINED, ARRIVED, ABSENT, TRANSFERRED, DEPARTED ->
          BeneficiaryChoiceV1.ACCEPTED;
    };
  }

  private static PlacementHistoryEntryV1 entry(Entry it) {
    return new PlacementHistoryEntryV1(
            PlacementStepV1.valueOf(it.step().name()),
            PlacementStateV1.valueOf(it.state().name()),
            it.at())
        .by(it.by())
        .reason(it.code())
        .note(it.note());
  }

  private static LeaveV1 leave(Leave it) {
    return new LeaveV1(it.from(), it.until(), it.wish()).returnedAt(it.returnedAt());
  }
}
