package org.passage.cases.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * Somebody who is not on the care team opened a case because she would have come to harm otherwise.
 *
 * @param organizationId the organization that owns the case
 * @param office whose supervisors review it
 * @param personId who opened it
 * @param roles in which that person opened it
 * @param reason in the person's own words
 * @param until an hour after it was opened, or when it was found not justified
 * @param review null until a supervisor has looked at it
 */
public record EmergencyAccess(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String office,
    String personId,
    @Personal List<String> roles,
    EmergencyCode code,
    @Personal String reason,
    Instant openedAt,
    Instant until,
    EmergencyAccessState state,
    @Nullable Review review,
    List<Event> outbox)
    implements Aggregate {
  private static final Duration LASTS = Duration.ofHours(1);

  public EmergencyAccess {
    // What was stored before there were any has none.
    roles = roles == null ? List.of() : List.copyOf(roles);
  }

  /** What a supervisor found. */
  public record Review(String personId, @Personal @Nullable String note, Instant reviewedAt) {}

  static EmergencyAccess open(
      Caller caller, String caseId, String office, EmergencyCode code, String reason, Instant now) {
    String id = Ids.next("ema");
    return new EmergencyAccess(
        id,
        1,
        caller.organizationId(),
        caseId,
        office,
        caller.subject(),
        caller.roles().stream().sorted().toList(),
        code,
        reason,
        now,
        now.plus(LASTS),
        EmergencyAccessState.UNREVIEWED,
        null,
        List.of(
            event(
                "emergency-access-opened",
                id,
                caseId,
                caller.organizationId(),
                Map.of("code", Codes.written(code), "office", office, "person", caller.subject()),
                now)));
  }

  /**
   * A supervisor says whether it was justified; one that was not ends at once.
   *
   * @throws AlreadyReviewed when it was reviewed before
   * @throws OwnEmergency when it is the reviewer's own
   */
  EmergencyAccess reviewed(
      Caller supervisor, EmergencyAccessState finding, @Nullable String note, Instant now) {
    if (state != EmergencyAccessState.UNREVIEWED) {
      throw new AlreadyReviewed();
    }
    if (personId.equals(supervisor.subject())) {
      throw new OwnEmergency();
    }
    boolean ends = finding == EmergencyAccessState.NOT_JUSTIFIED && until.isAfter(now);
    return new EmergencyAccess(
        id,
        version + 1,
        organizationId,
        caseId,
        office,
        personId,
        roles,
        code,
        reason,
        openedAt,
        ends ? now : until,
        finding,
        new Review(supervisor.subject(), note, now),
        Event.append(
            outbox,
            event(
                "emergency-access-reviewed",
                id,
                caseId,
                organizationId,
                Map.of("finding", Codes.written(finding)),
                now)));
  }

  private static Event event(
      String what,
      String id,
      String caseId,
      String organizationId,
      Map<String, String> data,
      Instant now) {
    return Event.of("org.passage.cases." + what + ".v1", id, caseId, organizationId, now, data);
  }
}
