package org.passage.cases.casefile;

/** The highest level reached, ISCED 2011 (HTCDS prs_HighestLevelOfEducation). */
public enum Education {
  EARLY_CHILDHOOD,
  PRIMARY,
  LOWER_SECONDARY,
  UPPER_SECONDARY,
  POST_SECONDARY_NON_TERTIARY,
  SHORT_CYCLE_TERTIARY,
  BACHELOR,
  MASTER,
  DOCTORAL
}
