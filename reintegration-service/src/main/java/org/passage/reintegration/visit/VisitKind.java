package org.passage.reintegration.visit;

import org.passage.reintegration.Coded;

/** How one visits. */
public enum VisitKind implements Coded {
  PHONE,
  HOME,
  CENTRE,
  ONLINE
}
