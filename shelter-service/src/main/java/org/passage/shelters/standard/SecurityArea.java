package org.passage.shelters.standard;

/** The six areas of security (procedure row C). */
public enum SecurityArea {
  SHELTER_PREMISES,
  NON_SHELTER_ACCOMMODATION,
  DAILY_LIFE,
  STAFF,
  VISITS,
  CONFIDENTIALITY
}
