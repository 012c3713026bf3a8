package org.passage.shelters.belonging;

/** What kind of thing is kept. */
public enum BelongingKind {
  DOCUMENT,
  MONEY,
  TELEPHONE,
  VALUABLE,
  OTHER;

  /** Two people of the house hand it over, so that neither is suspected. */
  boolean needsWitness() {
    return this != OTHER;
  }
}
