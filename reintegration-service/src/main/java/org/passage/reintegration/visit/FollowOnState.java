package org.passage.reintegration.visit;

/** What became of something that a visit leads to. */
public enum FollowOnState {
  OPEN,
  DONE,
  DROPPED
}
