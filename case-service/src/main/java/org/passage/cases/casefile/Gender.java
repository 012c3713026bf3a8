package org.passage.cases.casefile;

/** HTCDS prs_Gender. */
public enum Gender {
  FEMININE,
  MASCULINE,
  TRANSGENDER_FEMININE,
  TRANSGENDER_MASCULINE,
  NON_CONFORMING,
  NOT_SPECIFIED
}
