package org.passage.cases.consent;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.ConsentEvaluationV1;
import org.passage.cases.api.ConsentPageV1;
import org.passage.cases.api.ConsentPurposeV1;
import org.passage.cases.api.ConsentReasonV1;
import org.passage.cases.api.ConsentV1;
import org.passage.cases.api.ConsentsApi;
import org.passage.cases.api.NewConsentV1;
import org.passage.cases.api.SharePurposeV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.consent.ConsentEvaluation.Reason;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Consent over HTTP. */
@RestController
class ConsentController implements ConsentsApi {
  private final Consents consents;
  private final Sharing sharing;
  private final CaseFinder finder;
  private final Clock clock;

  ConsentController(Consents consents, Sharing sharing, CaseFinder finder, Clock clock) {
    this.consents = consents;
    this.sharing = sharing;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<ConsentV1> recordConsent(
      String caseId, NewConsentV1 decided, @Nullable String idempotencyKey) {
    Case found = finder.required(caseId);
    Instant now = clock.instant();
    Consent recorded =
        consents.add(
            Consent.record(
                found.organizationId(),
                caseId,
                ConsentFormat.terms(decided, now),
                ConsentFormat.asking(decided, found, now),
                now));
    return ResponseEntity.created(
            URI.create("/api/cases/v1/cases/" + caseId + "/consents/" + recorded.id()))
        .eTag(ETags.of(recorded.version()))
        .body(ConsentFormat.full(recorded));
  }

  @Override
  public ResponseEntity<ConsentV1> getConsent(String caseId, String consentId) {
    return answer(owned(caseId, consentId));
  }

  @Override
  public ResponseEntity<ConsentPageV1> listConsents(
      String caseId, Integer limit, @Nullable String cursor) {
    finder.required(caseId);
    Page<Consent> page = consents.of(caseId, limit, cursor);
    return ResponseEntity.ok(
        new ConsentPageV1(page.map(ConsentFormat::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<ConsentEvaluationV1> evaluateConsent(
      String caseId,
      ConsentPurposeV1 purpose,
      @Nullable String recipient,
      @Nullable List<SharePurposeV1> sharePurpose) {
    ConsentPurpose wanted = ConsentPurpose.valueOf(purpose.name());
    if ((wanted == ConsentPurpose.SHARING) != (recipient != null)) {
      throw InvalidInput.at("?recipient", "is needed for the purpose sharing, and only there");
    }
    Set<SharePurpose> purposes = ConsentFormat.purposes(sharePurpose);
    boolean shared = recipient != null && sharing.holds(caseId, recipient, purposes);
    if (recipient != null && learnsNoMore(recipient)) {
      return evaluation(new ConsentEvaluation(shared ? Reason.GRANTED : Reason.NOT_PERMITTED));
    }
    finder.owned(caseId);
    ConsentEvaluation consent = consents.evaluate(caseId, wanted, recipient, purposes);
    boolean unshared = recipient != null && consent.permitted() && !shared;
    return evaluation(unshared ? new ConsentEvaluation(Reason.NOT_SHARED) : consent);
  }

  /** The recipient itself, or one of Passage's own services in its place. */
  private static boolean learnsNoMore(String recipient) {
    return Caller.isService() || recipient.equals(Caller.current().organizationId());
  }

  @Override
  public ResponseEntity<ConsentV1> withdrawConsent(
      String caseId, String consentId, @Nullable String idempotencyKey, @Nullable String ifMatch) {
    Consent found = owned(caseId, consentId);
    ETags.check(ifMatch, found.version());
    return answer(consents.change(found.withdraw(clock.instant())));
  }

  private Consent owned(String caseId, String consentId) {
    finder.required(caseId);
    return consents.find(caseId, consentId).orElseThrow(NotFound::new);
  }

  private static ResponseEntity<ConsentEvaluationV1> evaluation(ConsentEvaluation evaluation) {
    return ResponseEntity.ok(
        new ConsentEvaluationV1(
            evaluation.permitted(), ConsentReasonV1.valueOf(evaluation.reason().name())));
  }

  private static ResponseEntity<ConsentV1> answer(Consent found) {
    return ResponseEntity.ok().eTag(ETags.of(found.version())).body(ConsentFormat.full(found));
  }
}
