package org.passage.referrals.escalation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.referral.Referral;

/**
 * That a referral's message is awaited for too long; one for each referral, of the message that it
 * waits for or waited for last. What was before is in the events.
 *
 * @param organizationId the sending organization, which owns the case
 * @param parties both organizations, the sending one first
 * @param raisedAt when the level was reached
 * @param ended null while it is awaited
 */
public record Escalation(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String referralId,
    List<String> parties,
    Awaited awaited,
    int level,
    Instant raisedAt,
    @Nullable Ended ended,
    List<Event> outbox)
    implements Aggregate {

  public Escalation {
    parties = List.copyOf(parties);
    outbox = List.copyOf(outbox);
  }

  /** The same each time, so that there is one for each referral. */
  static String idOf(String referralId) {
    return "esc_" + referralId.substring(referralId.indexOf('_') + 1);
  }

  /** The first level of the first message that is late. */
  static Escalation raise(Referral referral, Awaited awaited, int reached, Instant now) {
    Escalation quiet =
        new Escalation(
            idOf(referral.id()),
            0,
            referral.organizationId(),
            referral.terms().caseId(),
            referral.id(),
            referral.parties(),
            awaited,
            0,
            now,
            null,
            List.of());
    return quiet.louder(awaited, reached, now);
  }

  Party party(String organization) {
    return organization.equals(organizationId) ? Party.SENDING : Party.RECEIVING;
  }

  /** The level that is reached by now, of this message or another one; itself when it was told. */
  Escalation louder(Awaited late, int reached, Instant now) {
    boolean told = ended == null && awaited.equals(late) && level >= reached;
    return told || reached == 0
        ? this
        : next(
            late,
            reached,
            now,
            null,
            event(
                "message-overdue",
                now,
                Map.of(
                    "level", String.valueOf(reached),
                    "step", Codes.written(late.step()),
                    "awaitedFrom", late.organizationId())));
  }

  /** It is awaited no longer; itself when that was known. */
  Escalation end(Ended.How how, Instant now) {
    return ended != null
        ? this
        : next(
            awaited,
            level,
            raisedAt,
            new Ended(how, now),
            event(
                "message-overdue-ended",
                now,
                Map.of("ended", Codes.written(how), "step", Codes.written(awaited.step()))));
  }

  private Escalation next(
      Awaited late, int reached, Instant at, @Nullable Ended over, Event event) {
    return new Escalation(
        id,
        version + 1,
        organizationId,
        caseId,
        referralId,
        parties,
        late,
        reached,
        at,
        over,
        Event.append(outbox, event));
  }

  private Event event(String what, Instant now, Map<String, String> codes) {
    Map<String, String> data = new HashMap<>(codes);
    data.put("referralId", referralId);
    return Event.of("org.passage.referrals." + what + ".v1", id, caseId, organizationId, now, data);
  }
}
