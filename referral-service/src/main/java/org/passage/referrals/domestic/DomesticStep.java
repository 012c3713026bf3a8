package org.passage.referrals.domestic;

import static org.passage.referrals.domestic.DomesticState.ACCEPTED;
import static org.passage.referrals.domestic.DomesticState.DECLINED;
import static org.passage.referrals.domestic.DomesticState.DONE;
import static org.passage.referrals.domestic.DomesticState.DRAFTED;
import static org.passage.referrals.domestic.DomesticState.IN_PROGRESS;
import static org.passage.referrals.domestic.DomesticState.NO_SHOW;
import static org.passage.referrals.domestic.DomesticState.REVOKED;
import static org.passage.referrals.domestic.DomesticState.SENT;
import static org.passage.referrals.protocol.Party.RECEIVING;
import static org.passage.referrals.protocol.Party.SENDING;

import java.util.Locale;
import java.util.Set;
import org.passage.chassis.codes.Codes;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.WrongParty;

/** The transition table: which side does what, where that leads, and from where. */
public enum DomesticStep {
  SEND(SENDING, SENT, DRAFTED),
  ACCEPT(RECEIVING, ACCEPTED, SENT),
  DECLINE(RECEIVING, DECLINED, SENT, ACCEPTED),
  BEGIN(RECEIVING, IN_PROGRESS, ACCEPTED, NO_SHOW),
  MISS(RECEIVING, NO_SHOW, ACCEPTED, IN_PROGRESS),
  FINISH(RECEIVING, DONE, IN_PROGRESS),
  REVOKE(SENDING, REVOKED, DRAFTED, SENT, ACCEPTED, IN_PROGRESS, NO_SHOW);

  private final Party by;
  private final DomesticState to;
  private final Set<DomesticState> from;

  DomesticStep(Party by, DomesticState to, DomesticState... from) {
    this.by = by;
    this.to = to;
    this.from = Set.of(from);
  }

  /**
   * Where this step leads when a side takes it in a state.
   *
   * @throws WrongParty when it is for the other side
   * @throws DomesticStepNotPossible in any other state
   */
  public DomesticState takenBy(Party party, DomesticState state) {
    if (party != by) {
      throw new WrongParty(
          "To "
              + Codes.written(this)
              + " is for the "
              + by.name().toLowerCase(Locale.ROOT)
              + " organization.");
    }
    if (!from.contains(state)) {
      throw new DomesticStepNotPossible(state, "no step " + Codes.written(this));
    }
    return to;
  }

  public Party by() {
    return by;
  }
}
