package org.passage.shelters.waiting;

/** All that counts for a place in the order (procedure rows A3 and A8). */
public enum OrderRule {
  PRESENT_PLACE("Where she sleeps now."),
  CHILD("She is a child."),
  WITH_CHILDREN("She has children with her."),
  CARE_NEEDED("She cannot do without care that not every house offers."),
  RISK("How endangered she is."),
  WAITING_TIME("Since when she waits.");

  private final String text;

  OrderRule(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
