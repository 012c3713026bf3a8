package org.passage.referrals.meeting;

/** Whether an agency meets her. */
public enum MeetingState {
  ASKED,
  ACCEPTED,
  /** It does not, or no longer. */
  DECLINED
}
