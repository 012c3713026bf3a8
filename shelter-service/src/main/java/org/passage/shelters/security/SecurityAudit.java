package org.passage.shelters.security;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.ShelterKind;
import org.passage.shelters.shelter.Stamp;
import org.passage.shelters.standard.SecurityStandard;

/**
 * A look at a shelter, held against one version of the standards.
 *
 * @param organizationId the organization that runs the shelter
 * @param results at most one for each check
 * @param unfollowed closed, and what follows from that may not be done yet
 */
public record SecurityAudit(
    @BsonId String id,
    long version,
    String organizationId,
    String shelterId,
    Scope scope,
    SecurityAuditState state,
    List<Result> results,
    Stamp started,
    @Nullable Stamp closed,
    boolean unfollowed,
    List<Event> outbox)
    implements Aggregate {
  public SecurityAudit {
    results = List.copyOf(results);
  }

  /** What is looked at, and by whom. */
  public record Scope(SecurityAuditKind kind, ShelterKind shelterKind, int standardVersion) {

    /** The checks that must have a result. */
    List<String> codes(SecurityStandard standard) {
      return standard.checks(shelterKind).stream().map(SecurityStandard.Check::code).toList();
    }
  }

  /**
   * What came of one check.
   *
   * @param note what was seen, or why it does not apply
   */
  public record Result(
      String code, CheckOutcome outcome, @Nullable @Personal String note, Stamp found) {}

  static SecurityAudit start(Shelter of, SecurityAuditKind kind, int standardVersion, Stamp by) {
    String id = Ids.next("sau");
    return new SecurityAudit(
        id,
        1,
        of.organizationId(),
        of.id(),
        new Scope(kind, of.profile().kind(), standardVersion),
        SecurityAuditState.OPEN,
        List.of(),
        by,
        null,
        false,
        List.of());
  }

  /**
   * With more results; of the same check the later one counts.
   *
   * @throws AuditClosed when it is closed
   */
  SecurityAudit with(List<Result> more) {
    requireOpen();
    Map<String, Result> all = new LinkedHashMap<>();
    results.forEach(it -> all.put(it.code(), it));
    more.forEach(it -> all.put(it.code(), it));
    return in(SecurityAuditState.OPEN, List.copyOf(all.values()), null, false, outbox);
  }

  /** What has no result yet. */
  List<String> unanswered(SecurityStandard standard) {
    List<String> answered = results.stream().map(Result::code).toList();
    return scope.codes(standard).stream().filter(it -> !answered.contains(it)).toList();
  }

  /**
   * The last word.
   *
   * @throws AuditClosed when that was said before
   * @throws AuditIncomplete when a check has no result
   */
  SecurityAudit close(SecurityStandard standard, Stamp by) {
    requireOpen();
    List<String> unanswered = unanswered(standard);
    if (!unanswered.isEmpty()) {
      throw new AuditIncomplete(unanswered);
    }
    return in(
        SecurityAuditState.CLOSED, results, by, true, Event.append(outbox, closedEvent(by.at())));
  }

  /** What follows from its closing is done. */
  SecurityAudit followed() {
    return in(state, results, closed, false, outbox);
  }

  List<Result> notMet() {
    return results.stream().filter(it -> it.outcome() == CheckOutcome.NOT_MET).toList();
  }

  private void requireOpen() {
    if (state == SecurityAuditState.CLOSED) {
      throw new AuditClosed();
    }
  }

  private SecurityAudit in(
      SecurityAuditState now,
      List<Result> found,
      @Nullable Stamp end,
      boolean due,
      List<Event> events) {
    return new SecurityAudit(
        id, version + 1, organizationId, shelterId, scope, now, found, started, end, due, events);
  }

  private Event closedEvent(Instant at) {
    return Event.of(
        "org.passage.shelters.security-audit-closed.v1",
        id,
        null,
        organizationId,
        at,
        Map.of("shelterId", shelterId, "kind", Codes.written(scope.kind())));
  }
}
