package org.passage.reintegration.visit;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.reintegration.api.FollowOnSettlementV1;
import org.passage.reintegration.api.FollowOnStateV1;
import org.passage.reintegration.api.FollowOnV1;
import org.passage.reintegration.api.VisitLeadV1;
import org.passage.reintegration.assessment.Assessments;
import org.springframework.stereotype.Component;

/** Between the contract's forms and what a visit leads to; refuses what cannot be. */
@Component
final class FollowOnFormat {
  private final Assessments assessments;
  private final HerReferrals referrals;

  FollowOnFormat(Assessments assessments, HerReferrals referrals) {
    this.assessments = assessments;
    this.referrals = referrals;
  }

  /** How it ended: what is done says what came of it, what is dropped says why. */
  FollowOnState state(Visit visit, VisitLead what, FollowOnSettlementV1 settled) {
    FollowOnState as = FollowOnState.valueOf(settled.getOutcome().name());
    if (as == FollowOnState.DROPPED) {
      needed("/reason", settled.getReason(), "when it is dropped");
      absent("/resultId", settled.getResultId(), "when it was done");
      return as;
    }
    absent("/reason", settled.getReason(), "when it is dropped");
    String result = settled.getResultId();
    switch (what) {
      case RE_ASSESSMENT -> assessed(visit, needed("/resultId", result, "for a re-assessment"));
      case REFERRAL -> referrals.requireSince(visit, needed("/resultId", result, "for a referral"));
      case PLAN_CHANGE, MORE_VISITS ->
          absent("/resultId", result, "for a re-assessment and a referral");
    }
    return as;
  }

  private void assessed(Visit visit, String assessmentId) {
    boolean since =
        assessments
            .find(visit.organizationId(), assessmentId)
            .filter(it -> it.caseId().equals(visit.caseId()))
            .filter(it -> !it.recordedAt().isBefore(visit.recordedAt()))
            .isPresent();
    if (!since) {
      throw InvalidInput.at("/resultId", "is no assessment of this case since the visit");
    }
  }

  private static String needed(String at, @Nullable String value, String when) {
    if (value == null) {
      throw InvalidInput.at(at, "is needed " + when);
    }
    return value;
  }

  private static void absent(String at, @Nullable String value, String when) {
    if (value != null) {
      throw InvalidInput.at(at, "is only " + when);
    }
  }

  static FollowOnV1 full(FollowOn it) {
    FollowOnV1 told =
        new FollowOnV1(
            VisitLeadV1.valueOf(it.what().name()), FollowOnStateV1.valueOf(it.state().name()));
    FollowOn.Settled settled = it.settled();
    return settled == null
        ? told
        : told.resultId(settled.resultId()).reason(settled.reason()).settledAt(settled.at());
  }
}
