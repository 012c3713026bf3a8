package org.passage.shelters.activity;

/** What is offered. */
public enum ActivityKind {
  LANGUAGE,
  SPORT,
  CREATIVE,
  VOCATIONAL,
  CHILDREN,
  OUTING_IN_GROUP,
  INFORMATION,
  OTHER
}
