package org.passage.referrals.mailinvitation;

/** What became of an invitation. */
enum MailInvitationState {
  /** The mail is not out yet. */
  WAITING,
  SENT,
  ANSWERED,
  REVOKED,
  /** The code was wrong too often. */
  LOCKED,
  EXPIRED
}
