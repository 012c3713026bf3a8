package org.passage.cases.timeline;

/** What kind of thing an entry is about. */
enum TimelineGroup {
  CASE,
  CARE_TEAM,
  CONSENT,
  SHARING,
  ACCESS,
  ENCOUNTER,
  RISK,
  ASSISTANCE,
  CHILD,
  DOCUMENT,
  RIGHTS,
  SHELTER,
  REFERRAL,
  REINTEGRATION,
  /** What has no group yet. */
  OTHER
}
