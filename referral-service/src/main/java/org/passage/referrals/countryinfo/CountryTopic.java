package org.passage.referrals.countryinfo;

/** About what one should know. */
public enum CountryTopic {
  SAFETY,
  ENTRY_AND_DOCUMENTS,
  HOUSING,
  HEALTH_CARE,
  EDUCATION,
  WORK,
  SOCIAL_ASSISTANCE,
  FAMILY_AND_SOCIETY,
  LAW_AND_JUSTICE,
  WHO_ASSISTS
}
