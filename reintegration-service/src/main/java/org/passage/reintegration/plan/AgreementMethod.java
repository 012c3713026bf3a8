package org.passage.reintegration.plan;

/** How the agreement was given. */
public enum AgreementMethod {
  WRITTEN,
  ORAL,
  SIGN_LANGUAGE
}
