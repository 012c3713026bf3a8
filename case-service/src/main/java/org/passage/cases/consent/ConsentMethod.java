package org.passage.cases.consent;

/** How the decision was given. */
public enum ConsentMethod {
  WRITTEN,
  ORAL,
  SIGN_LANGUAGE
}
