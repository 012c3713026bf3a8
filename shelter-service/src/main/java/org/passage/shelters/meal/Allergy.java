package org.passage.shelters.meal;

import org.jspecify.annotations.Nullable;

/**
 * What somebody does not bear.
 *
 * @param note what it is, where there is no code; what helps
 */
public record Allergy(Allergen allergen, AllergySeverity severity, @Nullable String note) {}
