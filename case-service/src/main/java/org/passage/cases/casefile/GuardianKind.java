package org.passage.cases.casefile;

/** What a guardian is to her. */
public enum GuardianKind {
  PARENT,
  RELATIVE,
  APPOINTED_GUARDIAN,
  PUBLIC_BODY
}
