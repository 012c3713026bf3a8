package org.passage.referrals.mailinvitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.chassis.store.Event;
import org.passage.referrals.protocol.Step;
import org.passage.referrals.referral.Stamp;

class MailInvitationTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Instant END = NOW.plus(Duration.ofDays(3));

  private final SecondFactor codes = new SecondFactor();
  private final MailInvitation made =
      new MailInvitation(
          "inv_1",
          1,
          "harbour",
          "cas_1",
          "ref_1",
          new Invited(
              Step.REQUEST_CONFIRMATION,
              "sunrise",
              "office@partner.example.org",
              "hash",
              new Stamp("officer", NOW),
              END),
          Mail.waiting(NOW),
          Usage.NONE,
          List.of());

  @Test
  void keepsOfALinkOnlyItsHash() {
    Link link = Link.fresh();
    MailInvitation sending = made.sending(link, NOW);
    assertThat(sending.mail().linkId()).isEqualTo(link.id()).doesNotContain(link.token());
    assertThat(Link.read(link.token()).map(Link::id)).contains(link.id());
    assertThat(Link.read("../" + link.token())).isEmpty();
    assertThat(link.toString()).doesNotContain(link.token());
  }

  @Test
  void isSentOnceItsLatestLinkIsOut() {
    Link lost = Link.fresh();
    Link out = Link.fresh();
    MailInvitation again = made.sending(lost, NOW).sending(out, NOW.plusSeconds(5));
    assertThat(again.sent(lost, NOW)).isEqualTo(again);
    MailInvitation sent = again.sent(out, NOW);
    assertThat(sent.state(NOW)).isEqualTo(MailInvitationState.SENT);
    assertThat(sent.sent(out, NOW)).isEqualTo(sent);
    assertThat(sent.mail().pending()).isFalse();
  }

  @Test
  void waitsLongerAfterEachAttemptAndNeverForTooLong() {
    Mail mail = Mail.waiting(NOW);
    assertThat(mail.sending(Link.fresh(), NOW).nextAt()).isEqualTo(NOW.plusSeconds(5));
    for (int i = 0; i < 80; i++) {
      mail = mail.sending(Link.fresh(), NOW);
    }
    assertThat(mail.nextAt()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
  }

  @Test
  void isLockedByTheFifthWrongCodeAlsoForTheRightOne() {
    MailInvitation tried = made;
    for (int left = 4; left >= 0; left--) {
      tried = tried.tried(false, NOW);
      assertThat(tried.usage().left()).isEqualTo(left);
    }
    MailInvitation locked = tried;
    assertThat(locked.state(NOW)).isEqualTo(MailInvitationState.LOCKED);
    assertThatThrownBy(() -> locked.tried(true, NOW)).isInstanceOf(DoorClosed.class);
    assertThat(locked.outbox())
        .last()
        .extracting(Event::type)
        .isEqualTo("org.passage.referrals.mail-invitation-locked.v1");
  }

  @Test
  void canBeUsedUntilItExpires() {
    assertThat(made.tried(true, END.minusMillis(1))).isEqualTo(made);
    assertThatThrownBy(() -> made.tried(true, END)).isInstanceOf(DoorClosed.class);
    assertThatThrownBy(() -> made.shown(END)).isInstanceOf(DoorClosed.class);
    assertThat(made.state(END)).isEqualTo(MailInvitationState.EXPIRED);
  }

  @Test
  void isAnsweredOrRevokedOnce() {
    MailInvitation answered = made.answered("msg_1", NOW);
    assertThat(answered.state(END)).isEqualTo(MailInvitationState.ANSWERED);
    assertThat(answered.mail().pending()).isFalse();
    assertThatThrownBy(() -> answered.revoke(NOW)).isInstanceOf(InvitationOver.class);
    MailInvitation revoked = made.revoke(NOW);
    assertThatThrownBy(() -> revoked.tried(true, NOW)).isInstanceOf(DoorClosed.class);
    assertThatThrownBy(() -> revoked.revoke(NOW)).isInstanceOf(InvitationOver.class);
  }

  @Test
  void getsAnotherCodeWhereNobodyLearnedTheFirstWhileItCanBeUsed() {
    MailInvitation coded = made.coded("another hash", NOW);
    assertThat(coded.invited().codeHash()).isEqualTo("another hash");
    assertThat(coded.invited().email()).isEqualTo(made.invited().email());
    assertThat(coded.version()).isEqualTo(made.version() + 1);
    assertThatThrownBy(() -> made.coded("another hash", END)).isInstanceOf(InvitationOver.class);
  }

  @Test
  void tellsNothingOfAPersonInItsEvents() {
    assertThat(made.revoke(NOW).outbox().toString())
        .doesNotContain("office@partner.example.org", "hash");
  }

  @Test
  void knowsACodeWithTheSpacesThatPeoplePutIn() {
    String code = codes.fresh();
    String hash = codes.hash(code);
    assertThat(code).matches("\\d{8}");
    assertThat(hash).doesNotContain(code);
    assertThat(codes.matches(code.substring(0, 4) + " " + code.substring(4), hash)).isTrue();
    assertThat(codes.matches(code + "0", hash)).isFalse();
    assertThat(codes.matches("", hash)).isFalse();
  }
}
