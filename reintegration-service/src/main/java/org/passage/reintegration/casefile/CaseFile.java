package org.passage.reintegration.casefile;

/**
 * What must be known of a case to protect her.
 *
 * @param child she was under 18 when screened
 */
public record CaseFile(String caseId, boolean child) {}
