package org.passage.cases.duplicate;

/** What speaks for two cases' being of the same person, or against it. */
public enum LikenessReason {
  DOCUMENT_SAME,
  /** Every word of the longer name is in the other one. */
  NAME_SAME,
  /** Words of the names are written the same or sound the same. */
  NAME_SIMILAR,
  PHONE_SAME,
  BIRTH_DATE_SAME,
  BIRTH_YEAR_SAME,
  NATIONALITY_SAME,
  BIRTH_YEAR_DIFFERS,
  SEX_DIFFERS
}
