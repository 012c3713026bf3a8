package org.passage.referrals.protocol;

import static org.passage.referrals.protocol.Party.RECEIVING;
import static org.passage.referrals.protocol.Party.SENDING;

import org.jspecify.annotations.Nullable;

/** Why a referral ends before she travels. */
public enum CancelledBecause {
  HER_CHOICE(SENDING),
  CONSENT_WITHDRAWN(SENDING),
  RESIDENCE_GRANTED(SENDING),
  OTHER_SOLUTION(SENDING),
  OUT_OF_CONTACT(SENDING),
  OPENED_BY_MISTAKE(SENDING),
  CANNOT_ASSIST(RECEIVING),
  OUT_OF_AREA(RECEIVING),
  SECURITY(null),
  /** Something else, which is written down. */
  OTHER(null);

  private final @Nullable Party side;

  CancelledBecause(@Nullable Party side) {
    this.side = side;
  }

  /** Whether a side can say so. */
  public boolean saidBy(Party party) {
    return side == null || side == party;
  }
}
