package org.passage.referrals.mailinvitation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.referrals.referral.Referral;

/**
 * A message of the six that the receiving side may answer without being on the platform (procedure
 * row H): once, until it expires, with a code that it was told by telephone.
 *
 * @param organizationId the sending organization, which owns the case
 */
public record MailInvitation(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String referralId,
    Invited invited,
    Mail mail,
    Usage usage,
    List<Event> outbox)
    implements Aggregate {

  public MailInvitation {
    outbox = List.copyOf(outbox);
  }

  static MailInvitation make(Referral referral, Invited invited) {
    MailInvitation made =
        new MailInvitation(
            Ids.next("inv"),
            0,
            referral.organizationId(),
            referral.terms().caseId(),
            referral.id(),
            invited,
            Mail.waiting(invited.made().at()),
            Usage.NONE,
            List.of());
    return made.next(made.mail, made.usage, "made", invited.made().at(), Map.of());
  }

  MailInvitationState state(Instant now) {
    return usage
        .over()
        .orElseGet(() -> {
          if (!now.isBefore(invited.expiresAt())) {
            return MailInvitationState.EXPIRED;
          }
          return mail.sentAt() == null ? MailInvitationState.WAITING : MailInvitationState.SENT;
        });
  }

  /** Whether whoever has the link and the code may come in. */
  boolean opens(Instant now) {
    MailInvitationState state = state(now);
    return state == MailInvitationState.SENT || state == MailInvitationState.WAITING;
  }

  /**
   * With another code, where nobody learned the one that it was made with.
   *
   * @throws InvitationOver when it cannot be used anyway
   */
  MailInvitation coded(String hash, Instant now) {
    if (!opens(now)) {
      throw new InvitationOver(state(now));
    }
    return quiet(invited.coded(hash), mail);
  }

  /** A mail with another link is about to go out; no earlier link can be used from now on. */
  MailInvitation sending(Link link, Instant now) {
    return quiet(invited, mail.sending(link, now));
  }

  /** The mail with this link is out; itself when another one is on its way. */
  MailInvitation sent(Link link, Instant now) {
    return link.id().equals(mail.linkId()) && mail.pending()
        ? next(mail.sent(now), usage, "sent", now, Map.of())
        : this;
  }

  /** No mail is needed any more. */
  MailInvitation unsent() {
    return mail.pending() ? quiet(invited, mail.dropped()) : this;
  }

  /**
   * Somebody came with the link and a code; itself when that was right.
   *
   * @throws DoorClosed when neither can be used
   */
  MailInvitation tried(boolean right, Instant now) {
    requireOpen(now);
    if (right) {
      return this;
    }
    Usage mistaken = usage.mistaken();
    return next(
        mail,
        mistaken,
        mistaken.locked() ? "locked" : "code-wrong",
        now,
        Map.of("left", String.valueOf(mistaken.left())));
  }

  /** What it asks for was shown. */
  MailInvitation shown(Instant now) {
    requireOpen(now);
    return next(mail, usage.shown(now), "shown", now, Map.of());
  }

  /** The answer is on record as a message. */
  MailInvitation answered(String messageId, Instant now) {
    return next(
        mail.dropped(),
        usage.answered(messageId, now),
        "answered",
        now,
        Map.of("messageId", messageId));
  }

  /**
   * Taken back by the sending side.
   *
   * @throws InvitationOver when it cannot be used anyway
   */
  MailInvitation revoke(Instant now) {
    if (!opens(now)) {
      throw new InvitationOver(state(now));
    }
    return next(mail.dropped(), usage.revoked(now), "revoked", now, Map.of());
  }

  private void requireOpen(Instant now) {
    if (!opens(now)) {
      throw new DoorClosed();
    }
  }

  private MailInvitation quiet(Invited asked, Mail reached) {
    return new MailInvitation(
        id, version + 1, organizationId, caseId, referralId, asked, reached, usage, outbox);
  }

  private MailInvitation next(
      Mail reached, Usage used, String what, Instant now, Map<String, String> codes) {
    Map<String, String> data = new HashMap<>(codes);
    data.put("referralId", referralId);
    data.put("step", Codes.written(invited.step()));
    Event event =
        Event.of(
            "org.passage.referrals.mail-invitation-" + what + ".v1",
            id,
            caseId,
            organizationId,
            now,
            data);
    return new MailInvitation(
        id,
        version + 1,
        organizationId,
        caseId,
        referralId,
        invited,
        reached,
        used,
        Event.append(outbox, event));
  }
}
