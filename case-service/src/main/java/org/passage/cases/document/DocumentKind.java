package org.passage.cases.document;

/** What kind of document it is. */
public enum DocumentKind {
  IDENTITY_DOCUMENT,
  TRAVEL_DOCUMENT,
  MEDICAL_REPORT,
  COURT_DOCUMENT,
  POLICE_REPORT,
  CERTIFICATE,
  CONTRACT,
  LETTER,
  PHOTOGRAPH,
  RECORDING,
  CONSENT_FORM,
  OTHER
}
