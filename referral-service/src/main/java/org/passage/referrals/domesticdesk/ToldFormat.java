package org.passage.referrals.domesticdesk;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.api.DomesticAnswerV1;
import org.passage.referrals.api.DomesticProgressKindV1;
import org.passage.referrals.api.NewDomesticAnswerV1;
import org.passage.referrals.api.NewDomesticProgressV1;
import org.passage.referrals.api.NewDomesticRevocationV1;
import org.passage.referrals.domestic.DomesticOutcome;
import org.passage.referrals.domestic.DomesticReason;
import org.passage.referrals.domestic.DomesticStep;
import org.passage.referrals.domestic.Mark.Told;

/** From the contract's forms to a step and what is told with it; refuses what does not belong. */
final class ToldFormat {
  private ToldFormat() {}

  static DomesticStep answer(DomesticAnswerV1 said) {
    return switch (said) {
      case ACCEPTED -> DomesticStep.ACCEPT;
      case DECLINED -> DomesticStep.DECLINE;
    };
  }

  static Told told(NewDomesticAnswerV1 said) {
    belongs("/reason", said.getReason(), said.getAnswer() == DomesticAnswerV1.DECLINED);
    return new Told(Codes.same(DomesticReason.class, said.getReason()), null, said.getNote());
  }

  static DomesticStep progress(DomesticProgressKindV1 said) {
    return switch (said) {
      case IN_PROGRESS -> DomesticStep.BEGIN;
      case NO_SHOW -> DomesticStep.MISS;
      case DONE -> DomesticStep.FINISH;
    };
  }

  static Told told(NewDomesticProgressV1 said) {
    belongs("/outcome", said.getOutcome(), said.getProgress() == DomesticProgressKindV1.DONE);
    return new Told(null, Codes.same(DomesticOutcome.class, said.getOutcome()), said.getNote());
  }

  static Told told(NewDomesticRevocationV1 said) {
    return new Told(DomesticReason.valueOf(said.getReason().name()), null, said.getNote());
  }

  private static void belongs(String pointer, @Nullable Object value, boolean wanted) {
    if (wanted && value == null) {
      throw InvalidInput.at(pointer, "is needed here");
    }
    if (!wanted && value != null) {
      throw InvalidInput.at(pointer, "does not belong here");
    }
  }
}
