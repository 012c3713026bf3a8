package org.passage.reintegration.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/**
 * Her agreement, to a plan or to its ending.
 *
 * @param childView what the child says to it, where a guardian agreed
 * @param language in which it was explained, ISO 639-3
 */
public record Agreement(
    AgreementGiver givenBy,
    @Personal @Nullable String childView,
    @Personal String language,
    AgreementMethod method,
    Instant givenAt) {}
