package org.passage.referrals.itinerary;

import java.time.LocalDate;

/**
 * A document that she travels with.
 *
 * @param validUntil the last day on which it is valid
 */
public record TravelDocument(TravelDocumentKind kind, LocalDate validUntil) {}
