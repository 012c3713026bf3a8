package org.passage.referrals.profile;

/** What a telephone is for, as in RFC 6350. */
public enum PhoneKind {
  VOICE,
  TEXT,
  FAX,
  CELL,
  VIDEO,
  PAGER,
  TEXTPHONE
}
