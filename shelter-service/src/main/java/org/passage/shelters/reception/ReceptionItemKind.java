package org.passage.shelters.reception;

/** What is asked of an item of a checklist. */
public enum ReceptionItemKind {
  /** A step is not held before something is said of it. */
  REQUIRED,
  OPTIONAL,
  /** Of the class health: told by a health worker, and never a condition of a step. */
  HEALTH
}
