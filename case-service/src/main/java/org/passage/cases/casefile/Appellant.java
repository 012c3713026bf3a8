package org.passage.cases.casefile;

/** Who appealed for her. */
public enum Appellant {
  SELF,
  GUARDIAN,
  REPRESENTATIVE
}
