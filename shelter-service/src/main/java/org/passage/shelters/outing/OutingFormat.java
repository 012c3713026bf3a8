package org.passage.shelters.outing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.api.AuthoritiesIfLateV1;
import org.passage.shelters.api.NewOutingV1;
import org.passage.shelters.api.OutingCompanyV1;
import org.passage.shelters.api.OutingConditionV1;
import org.passage.shelters.api.OutingPurposeV1;
import org.passage.shelters.api.OutingReturnV1;
import org.passage.shelters.api.OutingStateV1;
import org.passage.shelters.api.OutingStepKindV1;
import org.passage.shelters.api.OutingStepV1;
import org.passage.shelters.api.OutingV1;
import org.passage.shelters.api.OutingWarningV1;
import org.passage.shelters.api.SafetyAdviceV1;
import org.passage.shelters.outing.Plan.Company;
import org.passage.shelters.outing.Plan.Safety;
import org.passage.shelters.outing.Plan.Times;
import org.passage.shelters.placement.Placement;
import org.passage.shelters.shelter.Shelter;

/** Between the contract's forms and an outing; refuses what cannot be. */
final class OutingFormat {
  private static final Duration LATEST_RECORDED = Duration.ofHours(24);
  private static final Duration LONGEST = Duration.ofHours(36);
  private static final Set<SafetyAdvice> NONE =
      EnumSet.of(SafetyAdvice.NOT_WANTED, SafetyAdvice.NOT_GIVEN);

  private OutingFormat() {}

  static Plan plan(NewOutingV1 said, Placement hers, Shelter house, Instant now) {
    Times times = times(said, hers, now);
    List<SafetyAdvice> advice = Codes.all(SafetyAdvice.class, said.getSafetyAdvice());
    if (advice.size() > 1 && advice.stream().anyMatch(NONE::contains)) {
      throw InvalidInput.at("/safetyAdvice", "must not hold advice and that there was none");
    }
    return new Plan(
        OutingPurpose.valueOf(said.getPurpose().name()),
        said.getDestination(),
        new Company(OutingCompany.valueOf(said.getCompany().name()), said.getCompanions()),
        times,
        new Safety(
            advice,
            said.getReachableBy(),
            AuthoritiesIfLate.valueOf(said.getAuthoritiesIfLate().name()),
            said.getWishIfLate()),
        warnings(house, times));
  }

  private static Times times(NewOutingV1 said, Placement hers, Instant now) {
    Instant left = Objects.requireNonNullElse(said.getLeftAt(), now);
    Instant arrived = hers.arrivedAt();
    if (left.isAfter(now) || left.isBefore(now.minus(LATEST_RECORDED))) {
      throw InvalidInput.at("/leftAt", "must be within the last day");
    }
    if (arrived != null && left.isBefore(arrived)) {
      throw InvalidInput.at("/leftAt", "must not be before she arrived");
    }
    Instant expected = said.getExpectedBackAt();
    if (!expected.isAfter(left) || expected.isAfter(left.plus(LONGEST))) {
      throw InvalidInput.at(
          "/expectedBackAt", "must be after she left, by 36 hours at the most; longer is a leave");
    }
    return new Times(left, expected);
  }

  /** By the clock of the house. */
  private static List<OutingWarning> warnings(Shelter house, Times times) {
    List<OutingWarning> warnings = new ArrayList<>();
    if (house.isClosedAt(times.expectedBackAt())) {
      warnings.add(OutingWarning.AFTER_CURFEW);
    }
    if (house.isInQuarantine(times.leftAt().atZone(house.zone()).toLocalDate())) {
      warnings.add(OutingWarning.QUARANTINE);
    }
    return warnings;
  }

  /** When she came, by default now. */
  static Instant cameAt(@Nullable Instant said, Instant now) {
    if (said != null && said.isAfter(now)) {
      throw InvalidInput.at("/at", "must not be in the future");
    }
    return Objects.requireNonNullElse(said, now);
  }

  static OutingV1 full(Outing it) {
    Plan plan = it.plan();
    Back back = it.back();
    return new OutingV1(
            it.id(),
            it.place().placementId(),
            it.caseId(),
            it.place().shelterId(),
            OutingStateV1.valueOf(it.state().name()),
            OutingPurposeV1.valueOf(plan.purpose().name()),
            plan.destination(),
            OutingCompanyV1.valueOf(plan.company().kind().name()),
            plan.times().leftAt(),
            plan.times().expectedBackAt(),
            it.late().from(),
            it.isOverdue(),
            Codes.all(SafetyAdviceV1.class, plan.safety().advice()),
            plan.safety().reachableBy(),
            AuthoritiesIfLateV1.valueOf(plan.safety().authorities().name()),
            Codes.all(OutingWarningV1.class, plan.warnings()),
            it.late().steps().stream().map(OutingFormat::step).toList(),
            it.begun().by(),
            it.begun().at())
        .companions(plan.company().companions())
        .overdueSince(it.late().since())
        .wishIfLate(plan.safety().wish())
        .back(back == null ? null : back(back));
  }

  private static OutingStepV1 step(OutingStep it) {
    return new OutingStepV1(
            OutingStepKindV1.valueOf(it.kind().name()),
            it.decidedBy(),
            it.recorded().by(),
            it.recorded().at())
        .note(it.note());
  }

  private static OutingReturnV1 back(Back it) {
    return new OutingReturnV1(
            it.at(),
            OutingConditionV1.valueOf(it.condition().name()),
            it.recorded().by(),
            it.recorded().at())
        .note(it.note());
  }
}
