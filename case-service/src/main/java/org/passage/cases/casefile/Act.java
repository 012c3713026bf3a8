package org.passage.cases.casefile;

/** What was done (Palermo Protocol, article 3). */
public enum Act {
  RECRUITMENT,
  TRANSPORTATION,
  TRANSFER,
  HARBOURING,
  RECEIPT
}
