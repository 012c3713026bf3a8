package org.passage.cases.trafficking;

/** How she knew the trafficker: HTCDS vic_RelationshipToTrafficker. */
public enum TraffickerRelationship {
  FAMILIAL,
  ACQUAINTED,
  UNACQUAINTED
}
