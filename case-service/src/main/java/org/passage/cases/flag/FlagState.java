package org.passage.cases.flag;

/** Whether something was done about a flag; what is resolved stays so, a new flag is raised. */
public enum FlagState {
  OPEN,
  RESOLVED
}
