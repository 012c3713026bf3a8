package org.passage.shelters.visit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.api.BanStateV1;
import org.passage.shelters.api.BanV1;
import org.passage.shelters.api.BeneficiaryChoiceV1;
import org.passage.shelters.api.IdentityDocumentV1;
import org.passage.shelters.api.VisitStateV1;
import org.passage.shelters.api.VisitV1;
import org.passage.shelters.api.VisitorRelationV1;
import org.passage.shelters.api.VisitorV1;
import org.passage.shelters.shelter.Stamp;
import org.passage.shelters.visit.Visit.Course;
import org.passage.shelters.visit.Visit.Decision;
import org.passage.shelters.visit.Visit.Door;
import org.passage.shelters.visit.Visit.Visitor;

/** Between the contract's forms and a visit or a ban; refuses what cannot be. */
final class VisitFormat {
  private VisitFormat() {}

  static Visitor visitor(VisitorV1 said, Instant now) {
    if (!said.getExpectedUntil().isAfter(said.getExpectedAt())) {
      throw InvalidInput.at("/expectedUntil", "must be later than expectedAt");
    }
    if (!said.getExpectedUntil().isAfter(now)) {
      throw InvalidInput.at("/expectedUntil", "must not be past");
    }
    return new Visitor(
        said.getName(),
        VisitorRelation.valueOf(said.getRelation().name()),
        said.getReason(),
        said.getExpectedAt(),
        said.getExpectedUntil());
  }

  static VisitStep answer(BeneficiaryChoiceV1 choice) {
    return switch (choice) {
      case ACCEPTED -> VisitStep.ACCEPT;
      case DECLINED -> VisitStep.DECLINE;
      case POSTPONED -> VisitStep.POSTPONE;
    };
  }

  static VisitV1 full(Visit it) {
    Course course = it.course();
    Decision decided = course.decided();
    Door door = course.door();
    return new VisitV1(
            it.id(),
            it.placementId(),
            it.shelterId(),
            VisitStateV1.valueOf(it.state().name()),
            visitor(it.visitor()),
            course.requested().by(),
            course.requested().at())
        .answeredAt(at(course.answered()))
        .decidedBy(decided == null ? null : decided.made().by())
        .decidedAt(decided == null ? null : decided.made().at())
        .decisionReason(decided == null ? null : decided.reason())
        .document(door == null ? null : IdentityDocumentV1.valueOf(door.document().name()))
        .checkedBy(door == null ? null : door.checked().by())
        .arrivedAt(door == null ? null : door.checked().at())
        .leftAt(at(course.left()));
  }

  private static VisitorV1 visitor(Visitor it) {
    return new VisitorV1(
        it.name(),
        VisitorRelationV1.valueOf(it.relation().name()),
        it.reason(),
        it.expectedAt(),
        it.expectedUntil());
  }

  private static @Nullable Instant at(@Nullable Stamp it) {
    return it == null ? null : it.at();
  }

  static List<String> names(List<String> said) {
    if (said.stream().anyMatch(Objects::isNull)) {
      throw InvalidInput.at("/names", "must not hold null");
    }
    return said;
  }

  static BanV1 full(Ban it) {
    Ban.Lifting lifting = it.lifting();
    return new BanV1(
            it.id(),
            it.shelterId(),
            it.names(),
            it.reason(),
            BanStateV1.valueOf(it.state().name()),
            it.banned().by(),
            it.banned().at())
        .liftedBy(lifting == null ? null : lifting.lifted().by())
        .liftedAt(lifting == null ? null : lifting.lifted().at())
        .liftingReason(lifting == null ? null : lifting.reason());
  }
}
