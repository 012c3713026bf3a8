package org.passage.referrals.referral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.referrals.protocol.Attachment;
import org.passage.referrals.protocol.Attachment.Kept;
import org.passage.referrals.protocol.Message;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.Step;
import org.passage.referrals.protocol.WrongParty;

/**
 * The files that go with messages. A side makes them ready on its own, and names those that go when
 * it sends; before that the other side does not know of them, and after it nothing changes.
 *
 * @param organizationId on whose behalf
 */
public record Enclosing(Referral referral, String organizationId) {
  /** Of one message, and of what a side has made ready. */
  static final int MOST = 10;

  /**
   * A file that a side may know of.
   *
   * @param messageId with which it went; null before it is sent
   */
  public record Enclosed(Attachment attachment, @Nullable String messageId) {}

  /**
   * One more is announced.
   *
   * @throws TooLate when this side has sent all its messages
   * @throws TooManyAttachments when it has made as many ready as a message takes
   */
  public Referral attach(Attachment announced) {
    requireSomethingToSend();
    if (ready().size() >= MOST) {
      throw new TooManyAttachments(MOST);
    }
    return changed(all -> Stream.concat(all.stream(), Stream.of(announced)).toList());
  }

  /** The file itself has come; one that came before is forgotten. */
  public Referral store(String attachmentId, Kept file) {
    Attachment draft = draft(attachmentId);
    return changed(
        all -> all.stream().map(it -> it.equals(draft) ? draft.with(file) : it).toList());
  }

  /** It does not go with any message; also when nothing is sent any more. */
  public Referral remove(String attachmentId) {
    Attachment draft = draft(attachmentId);
    return referral.after(
        referral.progress().drafting(all -> all.stream().filter(it -> !it.equals(draft)).toList()));
  }

  /**
   * One that this side may still change.
   *
   * @throws AttachmentSent when it went with a message
   * @throws WrongParty when it went with a message of the other side
   * @throws NotFound when there is none, or the other side has not sent it
   */
  public Attachment draft(String attachmentId) {
    Enclosed found = seen(attachmentId);
    if (!found.attachment().organizationId().equals(organizationId)) {
      throw new WrongParty("A file is attached by the side that sends it.");
    }
    if (found.messageId() != null) {
      throw new AttachmentSent();
    }
    return found.attachment();
  }

  /**
   * One that this side may know of.
   *
   * @throws NotFound when there is none
   */
  public Enclosed seen(String attachmentId) {
    return seen().stream()
        .filter(it -> it.attachment().id().equals(attachmentId))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** All that this side may know of: what went with messages, in order, and what it made ready. */
  public List<Enclosed> seen() {
    Stream<Enclosed> sent =
        referral.progress().messages().stream()
            .flatMap(message ->
                message.attachments().stream().map(it -> new Enclosed(it, message.id())));
    return Stream.concat(sent, ready().stream().map(it -> new Enclosed(it, null))).toList();
  }

  /**
   * Those that go with a message now.
   *
   * @param ids in the order in which the other side sees them
   * @throws InvalidInput naming each that this side has not made ready
   * @throws org.passage.referrals.protocol.AttachmentEmpty when the file of one has not come
   */
  public List<Attachment> named(List<String> ids) {
    List<Attachment> named = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      String at = "/attachmentIds/" + i;
      named.add(
          ready().stream()
              .filter(it -> it.id().equals(id))
              .findFirst()
              .orElseThrow(() -> InvalidInput.at(at, "must be one that is ready to be sent")));
    }
    named.forEach(Attachment::required);
    return named;
  }

  private List<Attachment> ready() {
    return referral.progress().drafts().stream()
        .filter(it -> it.organizationId().equals(organizationId))
        .toList();
  }

  private void requireSomethingToSend() {
    Party party = referral.party(organizationId);
    List<Step> sent = referral.progress().messages().stream().map(Message::step).toList();
    if (Arrays.stream(Step.values()).noneMatch(it -> it.sender() == party && !sent.contains(it))) {
      throw new TooLate("This side has sent all its messages.");
    }
  }

  private Referral changed(UnaryOperator<List<Attachment>> change) {
    referral.progress().course().requireNotCancelled();
    return referral.after(referral.progress().drafting(change));
  }
}
