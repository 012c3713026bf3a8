package org.passage.reintegration.plan;

/** How somebody tried to reach her. */
public enum AttemptKind {
  PHONE,
  MESSAGE,
  HOME,
  THROUGH_FAMILY,
  THROUGH_ORGANIZATION
}
