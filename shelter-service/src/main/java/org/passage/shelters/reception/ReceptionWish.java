package org.passage.shelters.reception;

/** What she herself wants of a step instead of having it now (procedure row A5). */
public enum ReceptionWish {
  POSTPONED,
  DECLINED
}
