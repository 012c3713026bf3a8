package org.passage.cases.bestinterest;

/** What a panel looks at (Convention on the Rights of the Child, article 3). */
public enum ConsiderationTopic {
  HER_VIEWS,
  SAFETY,
  FAMILY_UNITY,
  CARE,
  HEALTH,
  EDUCATION,
  IDENTITY,
  VULNERABILITY,
  DURABLE_SOLUTION
}
