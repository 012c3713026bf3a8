package org.passage.cases.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that says who she is.
 *
 * @param number as it stands there
 * @param issuingCountry ISO 3166-1
 */
public record IdentityDocument(
    IdentityDocumentKind kind,
    String number,
    String issuingCountry,
    @Nullable LocalDate expiresOn) {}
