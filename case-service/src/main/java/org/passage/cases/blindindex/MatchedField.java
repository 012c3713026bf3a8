package org.passage.cases.blindindex;

/** By what a person was found. */
public enum MatchedField {
  NAME,
  ALIAS,
  DOCUMENT,
  BIRTH_YEAR
}
