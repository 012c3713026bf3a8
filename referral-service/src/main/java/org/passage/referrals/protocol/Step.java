package org.passage.referrals.protocol;

import static org.passage.referrals.protocol.Party.RECEIVING;
import static org.passage.referrals.protocol.Party.SENDING;
import static org.passage.referrals.protocol.ReferralState.ARRIVED;
import static org.passage.referrals.protocol.ReferralState.DEPARTED;
import static org.passage.referrals.protocol.ReferralState.OPENED;
import static org.passage.referrals.protocol.ReferralState.REINTEGRATION_CONFIRMED;
import static org.passage.referrals.protocol.ReferralState.REINTEGRATION_REQUESTED;
import static org.passage.referrals.protocol.ReferralState.REQUESTED;
import static org.passage.referrals.protocol.ReferralState.REQUEST_CONFIRMED;

import java.util.Arrays;
import java.util.Optional;

/** The transition table: in which state which side sends what, and where that leads. */
public enum Step {
  REQUEST_NOTIFICATION(OPENED, SENDING, REQUESTED),
  REQUEST_CONFIRMATION(REQUESTED, RECEIVING, REQUEST_CONFIRMED),
  REINTEGRATION_REQUEST(REQUEST_CONFIRMED, SENDING, REINTEGRATION_REQUESTED),
  REINTEGRATION_CONFIRMATION(REINTEGRATION_REQUESTED, RECEIVING, REINTEGRATION_CONFIRMED),
  POST_DEPARTURE_NOTIFICATION(REINTEGRATION_CONFIRMED, SENDING, DEPARTED),
  ARRIVAL_CONFIRMATION(DEPARTED, RECEIVING, ARRIVED);

  private final ReferralState from;
  private final Party sender;
  private final ReferralState to;

  Step(ReferralState from, Party sender, ReferralState to) {
    this.from = from;
    this.sender = sender;
    this.to = to;
  }

  /** The message that is due in a state; none when she has arrived. */
  public static Optional<Step> due(ReferralState state) {
    return Arrays.stream(values()).filter(step -> step.from == state).findFirst();
  }

  /**
   * Where this message leads when a side sends it in a state.
   *
   * @throws OutOfOrder when another message is due
   * @throws WrongParty when the other side is to send it
   */
  public ReferralState sentBy(Party party, ReferralState state) {
    if (from != state) {
      throw new OutOfOrder(this, due(state));
    }
    if (sender != party) {
      throw new WrongParty(this);
    }
    return to;
  }

  public Party sender() {
    return sender;
  }
}
