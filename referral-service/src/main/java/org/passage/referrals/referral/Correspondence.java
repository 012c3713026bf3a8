package org.passage.referrals.referral;

import java.util.Map;
import org.passage.chassis.codes.Codes;
import org.passage.referrals.protocol.Content;
import org.passage.referrals.protocol.Message;
import org.passage.referrals.protocol.Message.Earlier;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.WrongParty;

/**
 * What becomes of a message after it was sent.
 *
 * @param organizationId on whose behalf
 */
public record Correspondence(Referral referral, String organizationId) {

  /**
   * Another wording of a message, by the side that sent it.
   *
   * @throws WrongParty for the other side
   */
  public Referral amend(String messageId, Content other, Earlier before) {
    Message said = referral.progress().required(messageId);
    if (!said.organizationId().equals(organizationId)) {
      throw new WrongParty("A message is amended by the side that sent it.");
    }
    if (referral.party(organizationId) == Party.SENDING) {
      referral.progress().requireAcceptance();
    }
    return referral.after(
        referral.progress().message(messageId, it -> it.amended(other, before)),
        new Happening("message-amended", before.replacedAt(), about(said)));
  }

  /**
   * The other side has read a message; itself when it had.
   *
   * @throws WrongParty for the side that sent it
   */
  public Referral read(String messageId, Stamp stamp) {
    Message said = referral.progress().required(messageId);
    if (said.organizationId().equals(organizationId)) {
      throw new WrongParty("That a message was read is said by the side to which it was sent.");
    }
    return said.read()
        ? referral
        : referral.after(
            referral.progress().message(messageId, it -> it.read(stamp.by(), stamp.at())),
            new Happening("message-read", stamp.at(), about(said)));
  }

  private static Map<String, String> about(Message it) {
    return Map.of("step", Codes.written(it.step()), "messageId", it.id());
  }
}
