package org.passage.referrals.mailinvitation;

/** The link is right and the code is not. */
final class WrongCode extends RuntimeException {
  private final int left;

  WrongCode(int left) {
    super("The code is wrong.");
    this.left = left;
  }

  /** How many tries are left. */
  int left() {
    return left;
  }
}
