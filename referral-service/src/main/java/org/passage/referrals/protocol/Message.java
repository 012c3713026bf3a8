package org.passage.referrals.protocol;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Ids;

/**
 * One of the six messages, as it says now and as it said before.
 *
 * @param organizationId the organization that sent it
 * @param content what it says now
 * @param earlier what it said before, oldest first
 * @param receipts that the other side has read it; one for each wording at the most
 * @param attachments the files that go with it, whatever its wording
 */
public record Message(
    String id,
    Step step,
    String organizationId,
    @Personal Content content,
    Instant sentAt,
    List<Earlier> earlier,
    List<Receipt> receipts,
    List<Attachment> attachments) {
  private static final int MOST_WORDINGS = 50;

  public Message {
    // Absent in what was stored before a message could be amended, acknowledged, or have files.
    earlier = List.copyOf(Objects.requireNonNullElse(earlier, List.of()));
    receipts = List.copyOf(Objects.requireNonNullElse(receipts, List.of()));
    attachments = List.copyOf(Objects.requireNonNullElse(attachments, List.of()));
  }

  /**
   * A wording that another one has replaced.
   *
   * @param reason why it was replaced
   * @param by the Keycloak id of the person or client who replaced it
   */
  public record Earlier(
      @Personal Content content, @Personal String reason, String by, Instant replacedAt) {}

  /**
   * That somebody of the other side has read it.
   *
   * @param wording which one, from 1
   * @param by the Keycloak id of the person or client
   */
  public record Receipt(int wording, String by, Instant readAt) {}

  public static Message send(Step step, String organizationId, Content content, Instant now) {
    return new Message(
        Ids.next("msg"), step, organizationId, content, now, List.of(), List.of(), List.of());
  }

  /** The same with files that go with it. */
  public Message enclosing(List<Attachment> files) {
    return new Message(id, step, organizationId, content, sentAt, earlier, receipts, files);
  }

  /** Which wording it has now, counted from 1. */
  public int wording() {
    return earlier.size() + 1;
  }

  /** Whether the other side has read what it says now. */
  public boolean read() {
    return receipts.stream().anyMatch(it -> it.wording() == wording());
  }

  /**
   * The same message in other words.
   *
   * @throws TooManyWordings when it was amended again and again
   */
  public Message amended(Content other, Earlier before) {
    if (wording() >= MOST_WORDINGS) {
      throw new TooManyWordings(MOST_WORDINGS);
    }
    return new Message(
        id,
        step,
        organizationId,
        other,
        sentAt,
        Stream.concat(earlier.stream(), Stream.of(before)).toList(),
        receipts,
        attachments);
  }

  /** Read by the other side; the first who reads a wording counts. */
  public Message read(String by, Instant now) {
    return read()
        ? this
        : new Message(
            id,
            step,
            organizationId,
            content,
            sentAt,
            earlier,
            Stream.concat(receipts.stream(), Stream.of(new Receipt(wording(), by, now))).toList(),
            attachments);
  }
}
