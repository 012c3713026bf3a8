package org.passage.cases.share;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.cases.consent.SharePurpose;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * A case is shared with another organization, for some purposes (procedure rows A2 and A4).
 *
 * @param organizationId the organization that owns the case
 * @param recipient the organization that may use it
 * @param consentId the decision of hers that it rested on when it began
 * @param validUntil when it ends by itself; null until ended
 */
public record Share(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String recipient,
    List<SharePurpose> purposes,
    String consentId,
    @Nullable Instant validUntil,
    Instant sharedAt,
    @Nullable Instant endedAt,
    List<Event> outbox)
    implements Aggregate {

  static Share of(
      String organizationId,
      String caseId,
      String recipient,
      List<SharePurpose> purposes,
      String consentId,
      @Nullable Instant validUntil,
      Instant now) {
    String id = Ids.next("shr");
    Map<String, String> data = new HashMap<>();
    data.put("recipient", recipient);
    data.put("purposes", purposes.stream().map(Codes::written).collect(Collectors.joining(",")));
    if (validUntil != null) {
      data.put("validUntil", validUntil.toString());
    }
    return new Share(
        id,
        1,
        organizationId,
        caseId,
        recipient,
        purposes,
        consentId,
        validUntil,
        now,
        null,
        List.of(
            Event.of("org.passage.cases.case-shared.v1", id, caseId, organizationId, now, data)));
  }

  /**
   * The other organization may use the case no more.
   *
   * @throws ShareEnded when it ended before
   */
  Share end(Instant now) {
    if (endedAt != null) {
      throw new ShareEnded();
    }
    return new Share(
        id,
        version + 1,
        organizationId,
        caseId,
        recipient,
        purposes,
        consentId,
        validUntil,
        sharedAt,
        now,
        Event.append(
            outbox,
            Event.of(
                "org.passage.cases.share-ended.v1",
                id,
                caseId,
                organizationId,
                now,
                Map.of("recipient", recipient))));
  }

  /** Neither ended nor expired; whether she still consents is another question. */
  boolean runs(Instant now) {
    return endedAt == null && (validUntil == null || now.isBefore(validUntil));
  }

  /** Which of these purposes it is for; all of its own when none is named. */
  Set<SharePurpose> serving(Set<SharePurpose> wanted) {
    return purposes.stream()
        .filter(it -> wanted.isEmpty() || wanted.contains(it))
        .collect(Collectors.toSet());
  }
}
