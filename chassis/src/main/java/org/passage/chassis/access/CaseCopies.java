package org.passage.chassis.access;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.events.EventAudience.SharedCases;
import org.passage.chassis.events.Positions;

/**
 * A local copy of who may see which case, fed by the events of the service that owns the cases. It
 * lags behind by about a second, and stands still while that service is away.
 */
public final class CaseCopies implements SharedCases {
  static final String OPENED = "org.passage.cases.case-opened.v1";
  static final String JOINED = "org.passage.cases.care-team-joined.v1";
  static final String LEFT = "org.passage.cases.care-team-left.v1";
  static final String TRANSFERRED = "org.passage.cases.case-transferred.v1";
  static final String SHARED = "org.passage.cases.case-shared.v1";
  static final String SHARE_ENDED = "org.passage.cases.share-ended.v1";

  static final String RESTRICTED = "org.passage.cases.processing-restricted.v1";
  static final String LIFTED = "org.passage.cases.processing-restriction-lifted.v1";
  static final String CONSENTED = "org.passage.cases.consent-granted.v1";
  static final String REFUSED = "org.passage.cases.consent-refused.v1";
  static final String WITHDRAWN = "org.passage.cases.consent-withdrawn.v1";
  static final String MERGED = "org.passage.cases.case-merged.v1";
  static final String MERGE_UNDONE = "org.passage.cases.case-merge-undone.v1";

  /** Nothing of a case may be read any more. */
  public static final String ERASED = "org.passage.cases.case-erased.v1";

  /** The name under which the events are followed. */
  static final String FEED = "case-copies";

  /** What the owner has answered, its feed holds a moment later. */
  private static final Duration PUBLISHED = Duration.ofSeconds(1);

  private final MongoCollection<CaseCopy> collection;
  private final Positions positions;
  private final Clock clock;
  private final Consumer<String> forget;

  /**
   * Opens the copies.
   *
   * @param positions tell how far the events were read
   * @param forget makes unreadable for ever what this service keeps of a case
   */
  CaseCopies(MongoDatabase database, Positions positions, Clock clock, Consumer<String> forget) {
    this.collection = database.getCollection("case_copies", CaseCopy.class);
    this.positions = positions;
    this.clock = clock;
    this.forget = forget;
  }

  Optional<CaseCopy> find(String caseId) {
    return Optional.ofNullable(collection.find(eq("_id", caseId)).first());
  }

  /** What halts a case, as far as the events told; nothing of one that is not known here. */
  Set<Halt> halts(String caseId) {
    return find(caseId).map(it -> it.halts().at(clock.instant())).orElse(Set.of());
  }

  /** Whether a case is shared with an organization, as far as the events told. */
  public boolean shared(String caseId, String organizationId) {
    return with(organizationId, Set.of(caseId)).contains(caseId);
  }

  /** The same for one of some purposes. */
  boolean shared(String caseId, String organizationId, Set<String> purposes) {
    return find(caseId).stream()
        .flatMap(it -> it.shares().stream())
        .anyMatch(it ->
            it.with(organizationId, clock.instant())
                && it.purposes().stream().anyMatch(purposes::contains));
  }

  @Override
  public Set<String> with(String organizationId, Set<String> caseIds) {
    Set<String> shared = new HashSet<>();
    collection
        .find(in("_id", caseIds))
        .forEach(copy -> {
          if (copy.shares().stream().anyMatch(it -> it.with(organizationId, clock.instant()))) {
            shared.add(copy.caseId());
          }
        });
    return shared;
  }

  @Override
  public Instant completeUntil() {
    return positions.completeUntil(FEED).minus(PUBLISHED);
  }

  /** Takes in an event; a second time, or by a second instance, changes nothing. */
  void take(CloudEvent event) {
    String caseId = event.caseid();
    switch (event.type()) {
      case OPENED -> open(CaseCopy.opened(event));
      case ERASED -> {
        forget.accept(caseId);
        change(event);
      }
      case JOINED,
          LEFT,
          TRANSFERRED,
          SHARED,
          SHARE_ENDED,
          RESTRICTED,
          LIFTED,
          CONSENTED,
          REFUSED,
          WITHDRAWN,
          MERGED,
          MERGE_UNDONE ->
          change(event);
      default -> {
        // Who may see the case, and whether it goes on, stays as it was.
      }
    }
  }

  private void open(CaseCopy copy) {
    try {
      collection.insertOne(copy);
    } catch (MongoWriteException seen) {
      if (seen.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw seen;
      }
    }
  }

  private void change(CloudEvent event) {
    while (true) {
      CaseCopy copy = collection.find(eq("_id", event.caseid())).first();
      if (copy == null || copy.position() >= event.position()) {
        return;
      }
      if (collection
              .replaceOne(
                  and(eq("_id", copy.caseId()), eq("position", copy.position())), copy.after(event))
              .getMatchedCount()
          > 0) {
        return;
      }
    }
  }
}
