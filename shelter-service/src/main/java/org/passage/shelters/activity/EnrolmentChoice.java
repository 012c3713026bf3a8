package org.passage.shelters.activity;

/** What she says to an offer. */
public enum EnrolmentChoice {
  ENROLLED,
  DECLINED
}
