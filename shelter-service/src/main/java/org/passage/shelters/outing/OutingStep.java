package org.passage.shelters.outing;

import org.jspecify.annotations.Nullable;
import org.passage.shelters.shelter.Stamp;

/**
 * What the house did while she was not back.
 *
 * @param decidedBy the Keycloak id of the person who decided it
 * @param note what came of it
 */
public record OutingStep(
    OutingStepKind kind, String decidedBy, @Nullable String note, Stamp recorded) {}
