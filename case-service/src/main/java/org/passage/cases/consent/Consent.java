package org.passage.cases.consent;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.cases.consent.ConsentEvaluation.Reason;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * Her decision on one purpose and, for sharing, one recipient (procedure row A2).
 *
 * @param organizationId the organization that owns the case
 * @param sharedFor what the recipient may use the case for; for anything when there are none
 * @param validUntil when it ends by itself; null until withdrawn
 */
public record Consent(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    ConsentPurpose purpose,
    @Nullable String recipient,
    List<SharePurpose> sharedFor,
    ConsentDecision decision,
    @Personal Asking asking,
    @Nullable Instant validUntil,
    Instant recordedAt,
    @Nullable Instant withdrawnAt,
    List<Event> outbox)
    implements Aggregate {

  /**
   * How she was asked and answered.
   *
   * @param guardian who answered for her; null when she did herself
   * @param language in which she was asked, ISO 639-3
   * @param textVersion of the text that she was shown or read; null when there was none
   */
  public record Asking(
      @Nullable Authority guardian,
      ConsentMethod method,
      String language,
      boolean interpreter,
      @Nullable String textVersion) {

    ConsentGiver givenBy() {
      return guardian == null ? ConsentGiver.SELF : ConsentGiver.GUARDIAN;
    }
  }

  /** A guardian, and what showed the authority when the decision was taken. */
  public record Authority(String name, String evidence) {}

  /** On what she decided, and how. */
  record Terms(
      ConsentPurpose purpose,
      @Nullable String recipient,
      List<SharePurpose> sharedFor,
      ConsentDecision decision,
      @Nullable Instant validUntil) {}

  static Consent record(
      String organizationId, String caseId, Terms terms, Asking asking, Instant now) {
    String id = Ids.next("con");
    Consent recorded =
        new Consent(
            id,
            1,
            organizationId,
            caseId,
            terms.purpose(),
            terms.recipient(),
            terms.sharedFor(),
            terms.decision(),
            asking,
            terms.validUntil(),
            now,
            null,
            List.of());
    String what =
        switch (terms.decision()) {
          case GRANTED -> "consent-granted";
          case REFUSED -> "consent-refused";
        };
    return recorded.with(1, null, recorded.event(what, now));
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
    return with(version + 1, now, event("consent-withdrawn", now));
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

  /** Whether it is for each of these purposes. */
  boolean covers(Set<SharePurpose> wanted) {
    return sharedFor.isEmpty() || sharedFor.containsAll(wanted);
  }

  /** Whether it is for one of these purposes at least; for any when none is named. */
  boolean coversAny(Set<SharePurpose> wanted) {
    return sharedFor.isEmpty() || wanted.isEmpty() || wanted.stream().anyMatch(sharedFor::contains);
  }

  /** Whether this decision ended a consent since a moment. */
  boolean breaksOffSince(Instant moment) {
    return decision == ConsentDecision.REFUSED
        ? !recordedAt.isBefore(moment)
        : withdrawnAt != null && !withdrawnAt.isBefore(moment);
  }

  private Consent with(long counted, @Nullable Instant withdrawn, Event event) {
    return new Consent(
        id,
        counted,
        organizationId,
        caseId,
        purpose,
        recipient,
        sharedFor,
        decision,
        asking,
        validUntil,
        recordedAt,
        withdrawn,
        Event.append(outbox, event));
  }

  private Event event(String what, Instant now) {
    Map<String, String> data = new HashMap<>();
    data.put("purpose", Codes.written(purpose));
    if (recipient != null) {
      data.put("recipient", recipient);
    }
    if (validUntil != null) {
      data.put("validUntil", validUntil.toString());
    }
    return Event.of("org.passage.cases." + what + ".v1", id, caseId, organizationId, now, data);
  }
}
