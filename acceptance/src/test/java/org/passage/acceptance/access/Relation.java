package org.passage.acceptance.access;

/** How a caller's organization stands to a record. */
enum Relation {
  /** It owns the record; the caller is on the care team. */
  OWN("harbour"),
  /** The case is shared with it for every purpose; the caller is on the care team there. */
  SHARED("sunrise"),
  /** It has nothing to do with it. */
  FOREIGN("lantern");

  private final String organization;

  Relation(String organization) {
    this.organization = organization;
  }

  String organization() {
    return organization;
  }
}
