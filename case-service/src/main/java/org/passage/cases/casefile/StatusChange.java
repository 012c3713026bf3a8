package org.passage.cases.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/**
 * One move of a case.
 *
 * @param by the Keycloak id of whoever moved it
 */
public record StatusChange(
    String id,
    CaseStatus from,
    CaseStatus to,
    StatusReason reason,
    @Personal @Nullable String note,
    String by,
    Instant at) {}
