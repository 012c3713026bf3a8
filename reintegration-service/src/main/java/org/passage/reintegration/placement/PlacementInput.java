package org.passage.reintegration.placement;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.money.Amounts;
import org.passage.chassis.problem.InvalidInput;
import org.passage.reintegration.api.NewBeginningV1;
import org.passage.reintegration.api.NewBreakingOffV1;
import org.passage.reintegration.api.NewCompletionV1;
import org.passage.reintegration.api.NewIntroductionV1;
import org.passage.reintegration.api.NewPlacementAnswerV1;
import org.passage.reintegration.api.NewWageV1;
import org.passage.reintegration.api.NewWorkConditionsV1;
import org.passage.reintegration.later.LaterFormat;
import org.passage.reintegration.plan.AgreementGiver;
import org.springframework.stereotype.Component;

/** Reads the contract's forms for training and jobs; refuses what cannot be. */
@Component
final class PlacementInput {
  private final LaterFormat days;
  private final Clock clock;

  PlacementInput(LaterFormat days, Clock clock) {
    this.days = days;
    this.clock = clock;
  }

  /**
   * What was said to an offer.
   *
   * @throws InvalidInput when a child accepts by herself, or somebody else speaks for one of age
   */
  Story.Said said(NewPlacementAnswerV1 given, boolean child) {
    AgreementGiver giver = AgreementGiver.valueOf(given.getGivenBy().name());
    PlacementAnswerCode answer = PlacementAnswerCode.valueOf(given.getAnswer().name());
    if (!child && giver == AgreementGiver.GUARDIAN) {
      throw InvalidInput.at("/givenBy", "must be self: she is of age");
    }
    if (child && giver == AgreementGiver.SELF && answer == PlacementAnswerCode.ACCEPTED) {
      throw InvalidInput.at("/givenBy", "must be guardian: she is a child");
    }
    return new Story.Said(answer, giver, clock.instant());
  }

  Story.Told told(NewIntroductionV1 given, String by) {
    List<ToldItem> tells = Codes.all(ToldItem.class, given.getTells());
    for (int at = 0; at < tells.size(); at++) {
      if (tells.indexOf(tells.get(at)) < at) {
        throw InvalidInput.at("/tells/" + at, "comes more than once");
      }
    }
    return new Story.Told(tells, by, clock.instant());
  }

  Story.Conditions seen(NewWorkConditionsV1 given) {
    return new Story.Conditions(
        days.past(given.getDay()),
        given.getContractSeen(),
        given.getPapersWithHer(),
        given.getFreeToLeave(),
        given.getNote());
  }

  Story.Beginning beginning(NewBeginningV1 given) {
    return new Story.Beginning(
        days.past(given.getDay()), given.getHoursPerWeek(), wage(given.getWage()));
  }

  private static Story.@Nullable Wage wage(@Nullable NewWageV1 given) {
    if (given == null) {
      return null;
    }
    if (!given.getSheAgrees()) {
      throw InvalidInput.at("/wage/sheAgrees", "must be true: else her wage is not on record");
    }
    return new Story.Wage(
        Amounts.of("/wage", given.getAmount(), given.getCurrency()),
        WagePeriod.valueOf(given.getPer().name()));
  }

  Story.Finish completion(NewCompletionV1 given) {
    return new Story.Finish(
        days.past(given.getDay()), given.getHours(), given.getCertificate(), null, null);
  }

  Story.Finish breakingOff(NewBreakingOffV1 given) {
    return new Story.Finish(
        days.past(given.getDay()),
        null,
        null,
        BreakingOffReason.valueOf(given.getReason().name()),
        given.getNote());
  }
}
