package org.passage.cases.consent;

/** What the consent is for; sharing names its recipient. */
public enum ConsentPurpose {
  ASSISTANCE,
  DATA_PROCESSING,
  SHARING,
  HEALTH_CARE,
  COOPERATION,
  MEDIA,
  RETURN
}
