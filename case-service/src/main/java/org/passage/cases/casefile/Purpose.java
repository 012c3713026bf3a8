package org.passage.cases.casefile;

/** What it was done for (Palermo Protocol, article 3). */
public enum Purpose {
  SEXUAL_EXPLOITATION,
  FORCED_LABOUR,
  SLAVERY,
  SERVITUDE,
  ORGAN_REMOVAL,
  OTHER_EXPLOITATION
}
