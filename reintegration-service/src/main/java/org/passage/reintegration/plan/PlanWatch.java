package org.passage.reintegration.plan;

/** Who goes along with a plan from its start to its end. */
public interface PlanWatch {
  /** A plan is about to start; that may break off, and be tried again on another day. */
  void starts(Plan plan);

  /** A plan has ended. */
  void ended(Plan plan);
}
