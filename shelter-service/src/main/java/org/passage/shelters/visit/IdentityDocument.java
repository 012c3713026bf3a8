package org.passage.shelters.visit;

/** By what a visitor was known at the door. */
public enum IdentityDocument {
  PASSPORT,
  IDENTITY_CARD,
  DRIVING_LICENCE,
  SERVICE_CARD,
  KNOWN_TO_STAFF,
  NO_DOCUMENT
}
