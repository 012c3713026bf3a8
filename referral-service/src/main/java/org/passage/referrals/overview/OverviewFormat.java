package org.passage.referrals.overview;

import java.time.Instant;
import org.passage.referrals.api.PartyV1;
import org.passage.referrals.api.ReferralConditionV1;
import org.passage.referrals.api.ReferralStandingV1;
import org.passage.referrals.api.ReferralStateV1;
import org.passage.referrals.api.ResponseTimeV1;
import org.passage.referrals.api.StepV1;
import org.passage.referrals.api.UrgencyV1;
import org.passage.referrals.api.WaitingReferralsV1;
import org.passage.referrals.overview.Overview.Waiting;
import org.passage.referrals.protocol.Deadlines;

/** From what is known of referrals to the contract's forms, as an organization sees it now. */
record OverviewFormat(String viewer, Deadlines deadlines, Instant now) {

  ReferralStandingV1 full(Standing it) {
    ReferralStandingV1 full =
        new ReferralStandingV1(
                it.referralId(),
                it.caseId(),
                PartyV1.valueOf(it.party(viewer).name()),
                it.sides().sending(),
                it.sides().receiving(),
                it.corridor().to(),
                UrgencyV1.valueOf(it.urgency().name()),
                ReferralStateV1.valueOf(it.state().name()),
                it.openedAt(),
                it.waitingSince(),
                it.overdue(deadlines, now),
                ReferralConditionV1.valueOf(it.pace().condition().name()))
            .fromCountry(it.corridor().from())
            .dueAt(it.dueAt(deadlines));
    it.awaited()
        .ifPresent(step ->
            full.awaited(StepV1.valueOf(step.name())).awaitedFrom(it.sides().of(step.sender())));
    return full;
  }

  static WaitingReferralsV1 waiting(Waiting it) {
    return new WaitingReferralsV1(
        PartyV1.valueOf(it.party().name()),
        StepV1.valueOf(it.step().name()),
        it.waiting(),
        it.overdue());
  }

  static ResponseTimeV1 time(ResponseTime it) {
    return new ResponseTimeV1(
        StepV1.valueOf(it.step().name()), it.group(), it.answers(), it.median(), it.ninety());
  }
}
