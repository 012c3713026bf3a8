package org.passage.reintegration.contact;

/** How she may be reached. */
public enum ContactKind {
  PHONE,
  MESSAGE,
  EMAIL,
  HOME,
  THROUGH_SOMEBODY
}
