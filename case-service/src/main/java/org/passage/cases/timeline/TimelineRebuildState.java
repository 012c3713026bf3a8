package org.passage.cases.timeline;

/** Where a rebuild stands. */
enum TimelineRebuildState {
  RUNNING,
  FINISHED
}
