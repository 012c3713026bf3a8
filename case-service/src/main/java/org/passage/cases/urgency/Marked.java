package org.passage.cases.urgency;

/** The store of a feature whose records press in their case. */
public interface Marked {
  Mark mark();

  /** What is to be noted of a case as its records stand. */
  Noted noted(String caseId);
}
