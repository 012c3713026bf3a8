package org.passage.chassis.access;

/**
 * The caller's access to a case at this moment, with what must be known to protect her.
 *
 * @param organizationId the organization that owns the case
 * @param child she was, or may have been, under 18 when screened
 */
public record LiveAccess(Basis basis, String organizationId, boolean child) {}
