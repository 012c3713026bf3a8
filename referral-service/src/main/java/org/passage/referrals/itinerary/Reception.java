package org.passage.referrals.itinerary;

import org.jspecify.annotations.Nullable;
import org.passage.referrals.agency.Agency;

/**
 * Who receives her.
 *
 * @param country the receiving country
 * @param agency that meets her, if any does
 */
public record Reception(String country, @Nullable Agency agency) {}
