package org.passage.reintegration.provider;

import org.jspecify.annotations.Nullable;

/**
 * An agency of the directory that gives training or work.
 *
 * @param organizationId its alias on this platform; null where it is not on it
 */
public record Provider(String agencyId, @Nullable String organizationId) {}
