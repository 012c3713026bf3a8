package org.passage.cases.hold;

import static org.passage.cases.hold.LegalHoldState.IN_FORCE;
import static org.passage.cases.hold.LegalHoldState.LIFTED;
import static org.passage.cases.hold.LegalHoldState.LIFTING;
import static org.passage.cases.hold.LegalHoldState.PROPOSED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.SecondPersonNeeded;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * A case may not be erased for now.
 *
 * @param organizationId the organization that owns the case
 * @param reason in the supervisor's own words
 * @param until when it ends by itself; null until it is lifted
 * @param untold she must not learn of it, as a court ordered; null where nobody said so
 * @param askedBy who proposed the last step; somebody else must confirm it
 */
public record LegalHold(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    LegalHoldState state,
    @Personal String reason,
    @Nullable Instant until,
    @Nullable Boolean untold,
    String askedBy,
    Instant proposedAt,
    @Nullable Instant confirmedAt,
    @Nullable Instant liftedAt,
    List<Event> outbox)
    implements Aggregate {
  private static final Duration UNCONFIRMED = Duration.ofDays(3);

  /**
   * What is asked for.
   *
   * @param untold she must not learn of it
   */
  record Wish(String reason, @Nullable Instant until, @Nullable Boolean untold) {}

  static LegalHold propose(Case of, Wish wish, String by, Instant now) {
    String id = Ids.next("hld");
    return new LegalHold(
        id,
        1,
        of.organizationId(),
        of.id(),
        PROPOSED,
        wish.reason(),
        wish.until(),
        wish.untold(),
        by,
        now,
        null,
        null,
        List.of(event("proposed", id, of.id(), of.organizationId(), told(wish.untold()), now)));
  }

  /**
   * A second person agrees to what was asked for: that it stands, or that it ends.
   *
   * @throws SecondPersonNeeded when it is the same person
   * @throws NothingToConfirm when nothing is asked for
   */
  LegalHold confirm(String by, Instant now) {
    if (by.equals(askedBy) && (state == PROPOSED || state == LIFTING)) {
      throw new SecondPersonNeeded("You asked for it; somebody else has to confirm it.");
    }
    return switch (state) {
      case PROPOSED -> with(IN_FORCE, askedBy, now, null, "set", now);
      case LIFTING -> with(LIFTED, askedBy, confirmedAt, now, "lifted", now);
      case IN_FORCE, LIFTED -> throw new NothingToConfirm();
    };
  }

  /**
   * Somebody wants it to end. What nobody has confirmed ends at once.
   *
   * @throws NothingToConfirm when it has ended, or that is asked for already
   */
  LegalHold lift(String by, Instant now) {
    return switch (state) {
      case PROPOSED -> with(LIFTED, by, null, now, "lifted", now);
      case IN_FORCE -> with(LIFTING, by, confirmedAt, null, "lifting-proposed", now);
      case LIFTING, LIFTED -> throw new NothingToConfirm();
    };
  }

  /** Whether it keeps the case from being erased. */
  boolean stands(Instant now) {
    boolean runs = until == null || now.isBefore(until);
    return switch (state) {
      case PROPOSED -> runs && now.isBefore(proposedAt.plus(UNCONFIRMED));
      case IN_FORCE, LIFTING -> runs;
      case LIFTED -> false;
    };
  }

  private LegalHold with(
      LegalHoldState next,
      String by,
      @Nullable Instant confirmed,
      @Nullable Instant lifted,
      String what,
      Instant now) {
    return new LegalHold(
        id,
        version + 1,
        organizationId,
        caseId,
        next,
        reason,
        until,
        untold,
        by,
        proposedAt,
        confirmed,
        lifted,
        Event.append(outbox, event(what, id, caseId, organizationId, told(untold), now)));
  }

  /** Whether she may learn of it. */
  boolean told() {
    return !Boolean.TRUE.equals(untold);
  }

  private static Map<String, String> told(@Nullable Boolean untold) {
    return Boolean.TRUE.equals(untold) ? HerFile.UNTOLD : Map.of();
  }

  private static Event event(
      String what,
      String id,
      String caseId,
      String organizationId,
      Map<String, String> data,
      Instant now) {
    return Event.of(
        "org.passage.cases.legal-hold-" + what + ".v1", id, caseId, organizationId, now, data);
  }
}
