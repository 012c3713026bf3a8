package org.passage.cases.casefile;

/** What a document is. */
public enum IdentityDocumentKind {
  PASSPORT,
  IDENTITY_CARD,
  IDENTITY_NUMBER,
  RESIDENCE_PERMIT,
  REFUGEE_DOCUMENT,
  BIRTH_CERTIFICATE,
  DRIVING_LICENCE,
  OTHER_DOCUMENT
}
