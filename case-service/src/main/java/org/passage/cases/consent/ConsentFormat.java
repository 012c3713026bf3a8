package org.passage.cases.consent;

import java.time.Instant;
import org.passage.cases.api.ConsentDecisionV1;
import org.passage.cases.api.ConsentGiverV1;
import org.passage.cases.api.ConsentMethodV1;
import org.passage.cases.api.ConsentPurposeV1;
import org.passage.cases.api.ConsentV1;
import org.passage.cases.api.NewConsentV1;
import org.passage.chassis.problem.InvalidInput;

/** Between the contract's forms and a consent; refuses what cannot be. */
final class ConsentFormat {
  private ConsentFormat() {}

  static Consent.Terms terms(NewConsentV1 decided, Instant now) {
    ConsentPurpose purpose = ConsentPurpose.valueOf(decided.getPurpose().name());
    if ((purpose == ConsentPurpose.SHARING) != (decided.getRecipient() != null)) {
      throw InvalidInput.at("/recipient", "is needed for the purpose sharing, and only there");
    }
    if (decided.getValidUntil() != null && !decided.getValidUntil().isAfter(now)) {
      throw InvalidInput.at("/validUntil", "must be in the future");
    }
    return new Consent.Terms(
        purpose,
        decided.getRecipient(),
        ConsentDecision.valueOf(decided.getDecision().name()),
        ConsentGiver.valueOf(decided.getGivenBy().name()),
        ConsentMethod.valueOf(decided.getMethod().name()),
        decided.getLanguage(),
        decided.getInterpreter(),
        decided.getValidUntil());
  }

  static ConsentV1 full(Consent it) {
    return new ConsentV1(
            it.id(),
            it.caseId(),
            ConsentPurposeV1.valueOf(it.purpose().name()),
            ConsentDecisionV1.valueOf(it.decision().name()),
            ConsentGiverV1.valueOf(it.givenBy().name()),
            ConsentMethodV1.valueOf(it.method().name()),
            it.language(),
            it.interpreter(),
            it.recordedAt())
        .recipient(it.recipient())
        .validUntil(it.validUntil())
        .withdrawnAt(it.withdrawnAt());
  }
}
