package org.passage.cases.consent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.cases.consent.ConsentEvaluation.Reason;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * Her decision on one purpose and, for sharing, one recipient.
 *
 * @param organizationId the organization that owns the case
 * @param language in which she was asked, ISO 639-3
 * @param validUntil when it ends by itself; null until withdrawn
 */
public record Consent(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    ConsentPurpose purpose,
    @Nullable String recipient,
    ConsentDecision decision,
    ConsentGiver givenBy,
    ConsentMethod method,
    @Personal String language,
    boolean interpreter,
    @Nullable Instant validUntil,
    Instant recordedAt,
    @Nullable Instant withdrawnAt,
    List<Event> outbox)
    implements Aggregate {

  /** How she was asked and answered. */
  record Terms(
      ConsentPurpose purpose,
      @Nullable String recipient,
      ConsentDecision decision,
      ConsentGiver givenBy,
      ConsentMethod method,
      String language,
      boolean interpreter,
      @Nullable Instant validUntil) {}

  static Consent record(String organizationId, String caseId, Terms terms, Instant now) {
    String id = Ids.next("con");
    return new Consent(
        id,
        1,
        organizationId,
        caseId,
        terms.purpose(),
        terms.recipient(),
        terms.decision(),
        terms.givenBy(),
        terms.method(),
        terms.language(),
        terms.interpreter(),
        terms.validUntil(),
        now,
        null,
        List.of(
            event(
                switch (terms.decision()) {
                  case GRANTED -> "consent-granted";
                  case REFUSED -> "consent-refused";
                },
                id,
                caseId,
                organizationId,
                terms.purpose(),
                terms.recipient(),
                now)));
  }

  /**
   * She takes it back; it counts no more from this moment.
   *
   * @throws NothingToWithdraw when it was refused, or withdrawn before
   */
  Consent withdraw(Instant now) {
    if (decision == ConsentDecision.REFUSED || withdrawnAt != null) {
      throw new NothingToWithdraw();
    }
    return new Consent(
        id,
        version + 1,
        organizationId,
        caseId,
        purpose,
        recipient,
        decision,
        givenBy,
        method,
        language,
        interpreter,
        validUntil,
        recordedAt,
        now,
        Event.append(
            outbox,
            event("consent-withdrawn", id, caseId, organizationId, purpose, recipient, now)));
  }

  /** What this decision, being the latest, says at a moment. */
  Reason at(Instant now) {
    if (withdrawnAt != null) {
      return Reason.WITHDRAWN;
    }
    if (decision == ConsentDecision.REFUSED) {
      return Reason.REFUSED;
    }
    return validUntil != null && !now.isBefore(validUntil) ? Reason.EXPIRED : Reason.GRANTED;
  }

  /** Whether this decision ended a consent since a moment. */
  boolean breaksOffSince(Instant moment) {
    return decision == ConsentDecision.REFUSED
        ? !recordedAt.isBefore(moment)
        : withdrawnAt != null && !withdrawnAt.isBefore(moment);
  }

  private static Event event(
      String what,
      String id,
      String caseId,
      String organizationId,
      ConsentPurpose purpose,
      @Nullable String recipient,
      Instant now) {
    return Event.of(
        "org.passage.cases." + what + ".v1",
        id,
        caseId,
        organizationId,
        now,
        recipient == null
            ? Map.of("purpose", Codes.written(purpose))
            : Map.of("purpose", Codes.written(purpose), "recipient", recipient));
  }
}
