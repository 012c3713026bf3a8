package org.passage.reintegration.ledger;

import org.passage.reintegration.plan.AssistanceType;

/**
 * For what grant an entry is.
 *
 * @param beneficiaryId the id of her case, so that what one person gets of a fund can be counted;
 *     no answer tells it
 * @param country where she lives
 */
public record Cause(String grantId, String beneficiaryId, AssistanceType type, String country) {}
