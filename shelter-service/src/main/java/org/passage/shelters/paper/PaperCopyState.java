package org.passage.shelters.paper;

/** Whether there is still such a paper. */
public enum PaperCopyState {
  KEPT,
  DESTROYED
}
