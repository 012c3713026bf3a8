package org.passage.cases.casefile;

/** Knows with whom she consented to share her case. */
@FunctionalInterface
public interface Sharing {
  /** Whether her consent to sharing the case with an organization holds at this moment. */
  boolean permitted(String caseId, String organizationId);
}
