package org.passage.reintegration.placement;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.reintegration.api.AgreementGiverV1;
import org.passage.reintegration.api.BreakingOffReasonV1;
import org.passage.reintegration.api.InterruptionReasonV1;
import org.passage.reintegration.api.IntroductionV1;
import org.passage.reintegration.api.PlacementAnswerCodeV1;
import org.passage.reintegration.api.PlacementAnswerV1;
import org.passage.reintegration.api.PlacementKindV1;
import org.passage.reintegration.api.ProviderPlacementStateV1;
import org.passage.reintegration.api.ProviderPlacementV1;
import org.passage.reintegration.api.ToldItemV1;
import org.passage.reintegration.api.WagePeriodV1;
import org.passage.reintegration.api.WageV1;
import org.passage.reintegration.api.WorkConditionsV1;
import org.passage.reintegration.fund.FundFormat;
import org.passage.reintegration.later.LaterFormat;

/** A training or a job in the contract's form. */
final class PlacementFormat {
  private PlacementFormat() {}

  static ProviderPlacementV1 full(ProviderPlacement it) {
    Story story = it.story();
    ProviderPlacementV1 full =
        new ProviderPlacementV1(
                it.id(),
                it.planId(),
                it.caseId(),
                it.organizationId(),
                PlacementKindV1.valueOf(it.kind().name()),
                ProviderPlacementStateV1.valueOf(it.state().name()),
                it.offer().agencyId(),
                it.offer().what(),
                it.alarming(),
                LaterFormat.full(story.later()),
                it.offeredAt())
            .note(it.offer().note())
            .answer(said(story.said()))
            .introduction(told(story.told()))
            .conditions(seen(story.seen()))
            .interruption(Codes.same(InterruptionReasonV1.class, story.interrupted()));
    return finished(begun(full, story.beginning()), story.finish());
  }

  private static ProviderPlacementV1 begun(ProviderPlacementV1 full, Story.@Nullable Beginning it) {
    return it == null
        ? full
        : full.begunOn(it.day()).hoursPerWeek(it.hoursPerWeek()).wage(wage(it.wage()));
  }

  private static ProviderPlacementV1 finished(ProviderPlacementV1 full, Story.@Nullable Finish it) {
    return it == null
        ? full
        : full.endedOn(it.day())
            .hours(it.hours())
            .certificate(it.certificate())
            .brokenOffBecause(Codes.same(BreakingOffReasonV1.class, it.because()))
            .endingNote(it.note());
  }

  private static @Nullable WageV1 wage(Story.@Nullable Wage it) {
    return it == null
        ? null
        : new WageV1(
            FundFormat.written(it.amount()),
            it.amount().getCurrencyUnit().getCode(),
            WagePeriodV1.valueOf(it.per().name()));
  }

  private static @Nullable PlacementAnswerV1 said(Story.@Nullable Said it) {
    return it == null
        ? null
        : new PlacementAnswerV1(
            PlacementAnswerCodeV1.valueOf(it.answer().name()),
            AgreementGiverV1.valueOf(it.givenBy().name()),
            it.at());
  }

  private static @Nullable IntroductionV1 told(Story.@Nullable Told it) {
    return it == null ? null : new IntroductionV1(Codes.all(ToldItemV1.class, it.tells()), it.at());
  }

  private static @Nullable WorkConditionsV1 seen(Story.@Nullable Conditions it) {
    return it == null
        ? null
        : new WorkConditionsV1(it.day(), it.contractSeen(), it.papersWithHer(), it.freeToLeave())
            .note(it.note());
  }
}
