package org.passage.referrals.securityassessment;

import java.util.List;
import org.passage.referrals.countryrisk.CountryProfile;
import org.passage.referrals.countryrisk.CountryRiskIndicator;
import org.passage.referrals.countryrisk.IndicatorRating;
import org.passage.referrals.countryrisk.RiskRating;

/** All that a level is made from, kept with it as it was then. */
public record Inputs(
    String countryProfileId, List<IndicatorRating> ratings, Individual individual) {
  public Inputs {
    ratings = List.copyOf(ratings);
  }

  static Inputs of(CountryProfile profile, Individual individual) {
    return new Inputs(profile.id(), profile.ratings(), individual);
  }

  /** Whether one of the groups that could take revenge is rated as strong as can be. */
  boolean reprisalsLikely() {
    return ratings.stream()
        .anyMatch(it ->
            it.rating() == RiskRating.VERY_HIGH
                && (it.indicator() == CountryRiskIndicator.CRIMINAL_CONTROL
                    || it.indicator() == CountryRiskIndicator.REPRISAL_CAPACITY));
  }
}
