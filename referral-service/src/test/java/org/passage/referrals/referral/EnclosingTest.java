package org.passage.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.chassis.files.StoredContent;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.referrals.protocol.Attachment;
import org.passage.referrals.protocol.Attachment.About;
import org.passage.referrals.protocol.Attachment.Kept;
import org.passage.referrals.protocol.AttachmentClass;
import org.passage.referrals.protocol.AttachmentEmpty;
import org.passage.referrals.protocol.CancelledBecause;
import org.passage.referrals.protocol.Content;
import org.passage.referrals.protocol.Message;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.Step;
import org.passage.referrals.protocol.Urgency;
import org.passage.referrals.protocol.WrongParty;
import org.passage.referrals.referral.Enclosing.Enclosed;
import org.passage.referrals.scenario.Entry;
import org.passage.referrals.scenario.Scenario;

class EnclosingTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final Attachment paper = announced("harbour");
  private final Referral opened =
      Referral.open(
          "harbour",
          new Terms(
              "cas_000001",
              Scenario.DIRECT_APPROACH,
              new Entry(null, null, null, null, null),
              "sunrise",
              null,
              "MD",
              Urgency.ROUTINE,
              false,
              List.of()),
          Choice.ACCEPTED,
          NOW);

  @Test
  void tellsTheOtherSideOfNothingBeforeItIsSent() {
    Referral ready = ready();
    assertThat(of(ready, "sunrise").seen()).isEmpty();
    assertThatThrownBy(() -> of(ready, "sunrise").draft(paper.id())).isInstanceOf(NotFound.class);
    assertThat(ready.outbox()).isEqualTo(opened.outbox());
    assertThat(ready.version()).isEqualTo(opened.version() + 2);
    Referral sent = sent(ready);
    assertThat(of(sent, "sunrise").seen())
        .extracting(Enclosed::messageId)
        .containsExactly(sent.progress().messages().getFirst().id());
    assertThat(sent.progress().drafts()).isEmpty();
  }

  @Test
  void changesNothingThatWasSent() {
    Referral sent = sent(ready());
    assertThatThrownBy(() -> of(sent, "harbour").remove(paper.id()))
        .isInstanceOf(AttachmentSent.class);
    assertThatThrownBy(() -> of(sent, "harbour").store(paper.id(), file()))
        .isInstanceOf(AttachmentSent.class);
    assertThatThrownBy(() -> of(sent, "sunrise").remove(paper.id())).isInstanceOf(WrongParty.class);
  }

  @Test
  void namesOnlyWhatIsReady() {
    Referral announced = of(opened, "harbour").attach(paper);
    assertThatThrownBy(() -> of(announced, "harbour").named(List.of(paper.id())))
        .isInstanceOf(AttachmentEmpty.class);
    assertThatThrownBy(() -> of(ready(), "sunrise").named(List.of(paper.id())))
        .isInstanceOf(InvalidInput.class);
    assertThat(of(ready(), "harbour").named(List.of(paper.id()))).hasSize(1);
  }

  @Test
  void takesNothingMoreAfterACancellationButLetsItBeRemoved() {
    Referral cancelled =
        ready()
            .cancel(
                new Cancellation(
                    CancelledBecause.HER_CHOICE, null, Party.SENDING, new Stamp("somebody", NOW)),
                Travel.NONE);
    assertThatThrownBy(() -> of(cancelled, "harbour").attach(announced("harbour")))
        .isInstanceOf(ReferralCancelled.class);
    assertThatThrownBy(() -> of(cancelled, "harbour").store(paper.id(), file()))
        .isInstanceOf(ReferralCancelled.class);
    assertThat(of(cancelled, "harbour").remove(paper.id()).progress().drafts()).isEmpty();
  }

  private Referral ready() {
    return of(of(opened, "harbour").attach(paper), "harbour").store(paper.id(), file());
  }

  private Referral sent(Referral ready) {
    Content content = new Content(null, List.of(), null, null, null);
    return ready.send(
        Party.SENDING,
        Message.send(Step.REQUEST_NOTIFICATION, "harbour", content, NOW)
            .enclosing(of(ready, "harbour").named(List.of(paper.id()))));
  }

  private static Enclosing of(Referral referral, String organization) {
    return new Enclosing(referral, organization);
  }

  private static Attachment announced(String organization) {
    return Attachment.announce(
        organization, AttachmentClass.CORE, new About("course.pdf", null), NOW);
  }

  private static Kept file() {
    return new Kept("cnt_000001", new StoredContent("application/pdf", 9, "00"), NOW);
  }
}
