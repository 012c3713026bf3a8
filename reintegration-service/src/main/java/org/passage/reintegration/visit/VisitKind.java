package org.passage.reintegration.visit;

/** How one visits. */
public enum VisitKind {
  PHONE,
  HOME,
  CENTRE,
  ONLINE
}
