package org.passage.referrals.mailinvitation;

import java.time.Clock;
import java.time.Instant;
import org.passage.chassis.audit.Trail;
import org.passage.referrals.casefile.ConsentNow;
import org.passage.referrals.message.MessageFormat;
import org.passage.referrals.protocol.Message;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.Step;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Referrals;
import org.springframework.stereotype.Component;

/**
 * What a link and its code open. Her consent to sharing with the receiving organization is asked
 * each time, when something is shown and when the answer is taken, and both are on record before
 * they happen.
 */
@Component
class AnswerDesk {
  private static final String SHOWN = "mail-invitation-shown";
  private static final String ANSWERED = "mail-invitation-answered";
  private static final String TRIED = "mail-invitation-tried";

  private final MailInvitations invitations;
  private final Referrals referrals;
  private final ConsentNow consent;
  private final SecondFactor codes;
  private final Clock clock;

  AnswerDesk(
      MailInvitations invitations,
      Referrals referrals,
      ConsentNow consent,
      SecondFactor codes,
      Clock clock) {
    this.invitations = invitations;
    this.referrals = referrals;
    this.consent = consent;
    this.codes = codes;
    this.clock = clock;
  }

  /**
   * Makes sure that a link can be used.
   *
   * @throws DoorClosed when it cannot
   */
  void requireOpen(String token) {
    found(token);
  }

  /**
   * What the message that is awaited answers.
   *
   * @throws DoorClosed when the link cannot be used
   * @throws WrongCode when the code is wrong
   * @throws NotShown when she does not consent, or the message is awaited no longer
   * @throws org.passage.chassis.problem.Unavailable when her consent cannot be asked
   */
  Asked show(String token, String code) {
    MailInvitation entered = enter(token, code);
    Referral referral = awaiting(entered);
    Instant now = clock.instant();
    Trail.job(SHOWN, () -> invitations.change(entered.id(), it -> it.shown(now)));
    return Asked.of(referral, entered.invited());
  }

  /**
   * Takes the answer and records it as the receiving side's message.
   *
   * @throws org.passage.chassis.problem.InvalidInput when it is not what the step needs
   */
  void answer(String token, String code, AnswerForm form) {
    MailInvitation entered = enter(token, code);
    Referral referral = awaiting(entered);
    Step step = entered.invited().step();
    Instant now = clock.instant();
    Message message =
        Message.send(
            step,
            referral.organization(Party.RECEIVING),
            new MessageFormat(step)
                .content(form.message(step, referral.terms().country()), referral.begun(), now),
            now);
    Referral sent = referral.send(Party.RECEIVING, message);
    // The message first: a link that is left over opens nothing, since its step is done.
    Trail.job(
        ANSWERED,
        () -> {
          referrals.change(sent);
          invitations.change(entered.id(), it -> it.answered(message.id(), now));
        });
  }

  private MailInvitation found(String token) {
    return Link.read(token)
        .flatMap(invitations::by)
        .filter(it -> it.opens(clock.instant()))
        .orElseThrow(DoorClosed::new);
  }

  /** A wrong code counts before it is answered, so that trying many at once is no way in. */
  private MailInvitation enter(String token, String code) {
    MailInvitation found = found(token);
    boolean right = codes.matches(code, found.invited().codeHash());
    MailInvitation[] tried = {found};
    Trail.job(
        TRIED,
        () ->
            tried[0] =
                invitations
                    .change(found.id(), it -> it.tried(right, clock.instant()))
                    .orElseThrow(DoorClosed::new));
    if (!right) {
      throw new WrongCode(tried[0].usage().left());
    }
    return tried[0];
  }

  /** Nothing is shown against her will, nor of what goes on no more. */
  private Referral awaiting(MailInvitation entered) {
    Referral referral = referrals.find(entered.referralId()).orElseThrow(DoorClosed::new);
    boolean awaited = referral.awaited().filter(entered.invited().step()::equals).isPresent();
    if (!awaited || !consent.toSharing(entered.caseId(), entered.invited().recipient())) {
      throw new NotShown();
    }
    if (!referral.progress().state().departed()) {
      referral.accepted();
    }
    return referral;
  }
}
