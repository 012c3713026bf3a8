package org.passage.referrals.mailinvitation;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.referrals.api.MailInvitationPageV1;
import org.passage.referrals.api.MailInvitationStateV1;
import org.passage.referrals.api.MailInvitationV1;
import org.passage.referrals.api.MailInvitationsApi;
import org.passage.referrals.api.NewMailInvitationV1;
import org.passage.referrals.api.StepV1;
import org.passage.referrals.casefile.CaseFile;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.Step;
import org.passage.referrals.referral.Disclosure;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Stamp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The invitations of the sending side over HTTP. */
@RestController
class MailInvitationController implements MailInvitationsApi {
  private final MailInvitations invitations;
  private final Disclosure disclosure;
  private final CaseFile casefile;
  private final Sending sending;
  private final Clock clock;

  MailInvitationController(
      MailInvitations invitations,
      Disclosure disclosure,
      CaseFile casefile,
      Sending sending,
      Clock clock) {
    this.invitations = invitations;
    this.disclosure = disclosure;
    this.casefile = casefile;
    this.sending = sending;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<MailInvitationV1> inviteByMail(
      String referralId, NewMailInvitationV1 wanted, @Nullable String idempotencyKey) {
    Referral referral = disclosure.sent(referralId);
    Step step =
        referral
            .accepted()
            .awaited()
            .filter(it -> it.sender() == Party.RECEIVING)
            .orElseThrow(NothingToAnswer::new);
    String recipient = referral.organization(Party.RECEIVING);
    casefile.requireReferral(referral.terms().caseId(), recipient);
    String code = sending.code();
    Stamp made = Stamp.now(clock);
    MailInvitation invitation =
        invitations.add(
            MailInvitation.make(
                referral,
                new Invited(
                    step,
                    recipient,
                    wanted.getEmail(),
                    sending.hash(code),
                    made,
                    sending.expiry(made.at()))));
    return ResponseEntity.created(
            URI.create("/api/referrals/v1/referrals/" + referralId + "/mail-invitations"))
        .eTag(ETags.of(invitation.version()))
        .body(full(invitation, made.at()).code(code));
  }

  @Override
  public ResponseEntity<MailInvitationPageV1> listMailInvitations(
      String referralId, Integer limit, @Nullable String cursor) {
    Referral referral = disclosure.sent(referralId);
    Instant now = clock.instant();
    Page<MailInvitationV1> page =
        invitations.page(referral.id(), limit, cursor).map(it -> full(it, now));
    return ResponseEntity.ok(new MailInvitationPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<MailInvitationV1> revokeMailInvitation(
      String referralId,
      String mailInvitationId,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    MailInvitation found = invitations.of(disclosure.sent(referralId).id(), mailInvitationId);
    ETags.check(ifMatch, found.version());
    Instant now = clock.instant();
    MailInvitation revoked = invitations.replace(found.revoke(now));
    return ResponseEntity.ok().eTag(ETags.of(revoked.version())).body(full(revoked, now));
  }

  private static MailInvitationV1 full(MailInvitation it, Instant now) {
    Invited invited = it.invited();
    return new MailInvitationV1(
            it.id(),
            it.referralId(),
            StepV1.valueOf(invited.step().name()),
            invited.recipient(),
            invited.email(),
            MailInvitationStateV1.valueOf(it.state(now).name()),
            it.mail().attempts(),
            it.usage().wrongCodes(),
            invited.made().by(),
            invited.made().at(),
            invited.expiresAt())
        .sentAt(it.mail().sentAt())
        .shownAt(it.usage().shownAt())
        .messageId(it.usage().messageId())
        .answeredAt(it.usage().answeredAt())
        .revokedAt(it.usage().revokedAt());
  }
}
