package org.passage.referrals.protocol;

import java.time.Instant;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Ids;

/**
 * One of the six messages, as it was sent.
 *
 * @param organizationId the organization that sent it
 */
public record Message(
    String id, Step step, String organizationId, @Personal Content content, Instant sentAt) {

  public static Message send(Step step, String organizationId, Content content, Instant now) {
    return new Message(Ids.next("msg"), step, organizationId, content, now);
  }
}
