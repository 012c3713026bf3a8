package org.passage.referrals.consensus;

/** What keeps a consensus from being one. */
public enum ConsensusGap {
  TOO_FEW_STAKEHOLDERS("fewer stakeholders are named than the rule asks for"),
  BENEFICIARY_DOES_NOT_AGREE("she herself does not agree, or was not asked"),
  GUARDIAN_DOES_NOT_AGREE("she is a child, and no guardian agrees"),
  TOO_FEW_AGREE("fewer of them agree than the rule asks for");

  private final String text;

  ConsensusGap(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
