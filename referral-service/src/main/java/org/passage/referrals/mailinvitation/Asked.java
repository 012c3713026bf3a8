package org.passage.referrals.mailinvitation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.protocol.AssistanceType;
import org.passage.referrals.protocol.Content;
import org.passage.referrals.protocol.Message;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.Step;
import org.passage.referrals.protocol.Urgency;
import org.passage.referrals.referral.Referral;

/**
 * The least by which a message can be answered: no name, no free text. The sending side tells
 * whatever else is needed when it tells the code.
 *
 * @param from the sending organization
 * @param content of the message that it answers; its text is not shown
 */
record Asked(
    String referralId,
    Step step,
    String from,
    @Nullable String fromCountry,
    String country,
    Urgency urgency,
    List<AssistanceType> assistance,
    @Nullable Instant departedAt,
    @Nullable Instant expectedArrivalAt) {

  static Asked of(Referral referral, Invited invited) {
    List<Message> messages = referral.progress().messages();
    Content content = messages.getLast().content();
    return new Asked(
        referral.id(),
        invited.step(),
        referral.organization(Party.SENDING),
        referral.terms().fromCountry(),
        referral.terms().country(),
        referral.terms().urgency(),
        content.assistance(),
        content.departedAt(),
        content.expectedArrivalAt());
  }
}
