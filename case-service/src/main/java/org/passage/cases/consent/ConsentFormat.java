package org.passage.cases.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.ConsentAuthorityV1;
import org.passage.cases.api.ConsentDecisionV1;
import org.passage.cases.api.ConsentGiverV1;
import org.passage.cases.api.ConsentMethodV1;
import org.passage.cases.api.ConsentPurposeV1;
import org.passage.cases.api.ConsentV1;
import org.passage.cases.api.NewConsentV1;
import org.passage.cases.api.SharePurposeV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.Guardian;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;

/** Between the contract's forms and a consent; refuses what cannot be. */
final class ConsentFormat {
  private ConsentFormat() {}

  static Consent.Terms terms(NewConsentV1 decided, Instant now) {
    ConsentPurpose purpose = ConsentPurpose.valueOf(decided.getPurpose().name());
    boolean sharing = purpose == ConsentPurpose.SHARING;
    if (sharing != (decided.getRecipient() != null)) {
      throw InvalidInput.at("/recipient", "is needed for the purpose sharing, and only there");
    }
    List<SharePurpose> sharedFor = Codes.all(SharePurpose.class, decided.getSharedFor());
    if (!sharing && !sharedFor.isEmpty()) {
      throw InvalidInput.at("/sharedFor", "belongs to the purpose sharing only");
    }
    if (decided.getValidUntil() != null && !decided.getValidUntil().isAfter(now)) {
      throw InvalidInput.at("/validUntil", "must be in the future");
    }
    return new Consent.Terms(
        purpose,
        decided.getRecipient(),
        sharedFor,
        ConsentDecision.valueOf(decided.getDecision().name()),
        decided.getValidUntil());
  }

  /**
   * How she was asked.
   *
   * @throws GuardianMissing when a guardian answered, and nobody may speak for her
   */
  static Consent.Asking asking(NewConsentV1 decided, Case it, Instant now) {
    return new Consent.Asking(
        decided.getGivenBy() == ConsentGiverV1.GUARDIAN ? authority(it, now) : null,
        ConsentMethod.valueOf(decided.getMethod().name()),
        decided.getLanguage(),
        decided.getInterpreter(),
        decided.getTextVersion());
  }

  private static Consent.Authority authority(Case it, Instant now) {
    @Nullable Guardian guardian = it.childhood().guardian();
    if (guardian == null || !guardian.on(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
      throw new GuardianMissing();
    }
    return new Consent.Authority(guardian.name(), guardian.evidence());
  }

  static Set<SharePurpose> purposes(@Nullable List<SharePurposeV1> wanted) {
    return Set.copyOf(Codes.all(SharePurpose.class, wanted));
  }

  static ConsentV1 full(Consent it) {
    Consent.@Nullable Authority guardian = it.asking().guardian();
    return new ConsentV1(
            it.id(),
            it.caseId(),
            ConsentPurposeV1.valueOf(it.purpose().name()),
            ConsentDecisionV1.valueOf(it.decision().name()),
            ConsentGiverV1.valueOf(it.asking().givenBy().name()),
            ConsentMethodV1.valueOf(it.asking().method().name()),
            it.asking().language(),
            it.asking().interpreter(),
            it.recordedAt())
        .recipient(it.recipient())
        .sharedFor(Codes.set(SharePurposeV1.class, it.sharedFor()))
        .guardian(
            guardian == null ? null : new ConsentAuthorityV1(guardian.name(), guardian.evidence()))
        .textVersion(it.asking().textVersion())
        .validUntil(it.validUntil())
        .withdrawnAt(it.withdrawnAt());
  }
}
