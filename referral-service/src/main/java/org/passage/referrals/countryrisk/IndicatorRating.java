package org.passage.referrals.countryrisk;

import java.time.LocalDate;
import org.passage.chassis.encryption.Personal;

/**
 * One indicator as it was rated.
 *
 * @param source where that is known from
 * @param asOf the day as of which the source says so
 */
public record IndicatorRating(
    CountryRiskIndicator indicator, RiskRating rating, @Personal String source, LocalDate asOf) {}
