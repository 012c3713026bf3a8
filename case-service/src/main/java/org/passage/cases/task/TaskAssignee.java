package org.passage.cases.task;

/** Whose tasks are looked for. */
public enum TaskAssignee {
  ME,
  ANYONE
}
