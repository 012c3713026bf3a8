package org.passage.referrals.countryrisk;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.Problem.FieldError;
import org.passage.referrals.api.CountryProfileV1;
import org.passage.referrals.api.CountryRiskIndicatorScaleV1;
import org.passage.referrals.api.CountryRiskIndicatorV1;
import org.passage.referrals.api.IndicatorRatingV1;
import org.passage.referrals.api.NewCountryProfileV1;
import org.passage.referrals.api.RatingMeaningV1;
import org.passage.referrals.api.RiskRatingV1;

/** Between the contract's forms and a country profile; refuses what cannot be. */
public final class CountryProfileFormat {
  private CountryProfileFormat() {}

  static Corridor corridor(NewCountryProfileV1 wanted) {
    String from = wanted.getFromCountry();
    String to = Countries.required("/country", wanted.getCountry());
    if (to.equals(from)) {
      throw InvalidInput.at("/fromCountry", "must be another country");
    }
    return Corridor.of(from == null ? null : Countries.required("/fromCountry", from), to);
  }

  /**
   * The seven ratings.
   *
   * @throws InvalidInput where an indicator is there twice, or what is known of it is of the future
   *     or too old to be used
   */
  static List<IndicatorRating> ratings(
      List<IndicatorRatingV1> given, LocalDate today, Period usableFor) {
    List<FieldError> errors = new ArrayList<>();
    Set<CountryRiskIndicator> seen = EnumSet.noneOf(CountryRiskIndicator.class);
    List<IndicatorRating> ratings = given.stream().map(CountryProfileFormat::rating).toList();
    for (int at = 0; at < ratings.size(); at++) {
      IndicatorRating it = ratings.get(at);
      String pointer = "/ratings/" + at;
      if (!seen.add(it.indicator())) {
        errors.add(new FieldError(pointer + "/indicator", "must be there once"));
      }
      if (it.asOf().isAfter(today)) {
        errors.add(new FieldError(pointer + "/asOf", "must not be in the future"));
      } else if (it.asOf().plus(usableFor).isBefore(today)) {
        errors.add(new FieldError(pointer + "/asOf", "is too long ago to be used"));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return ratings;
  }

  private static IndicatorRating rating(IndicatorRatingV1 it) {
    return new IndicatorRating(
        CountryRiskIndicator.valueOf(it.getIndicator().name()),
        RiskRating.valueOf(it.getRating().name()),
        it.getSource(),
        it.getAsOf());
  }

  static CountryProfileV1 full(CountryProfile it, LocalDate today) {
    return new CountryProfileV1(
            it.id(),
            it.corridor().destination(),
            it.number(),
            it.ratings().stream().map(CountryProfileFormat::rating).toList(),
            it.usableUntil(),
            it.usable(today),
            it.recorded().by(),
            it.recorded().at())
        .fromCountry(it.corridor().origin());
  }

  /** One rating, as answers have it. */
  public static IndicatorRatingV1 rating(IndicatorRating it) {
    return new IndicatorRatingV1(
        CountryRiskIndicatorV1.valueOf(it.indicator().name()),
        RiskRatingV1.valueOf(it.rating().name()),
        it.source(),
        it.asOf());
  }

  static CountryRiskIndicatorScaleV1 scale(CountryRiskIndicator it) {
    return new CountryRiskIndicatorScaleV1(
        CountryRiskIndicatorV1.valueOf(it.name()),
        it.question(),
        List.of(RiskRating.values()).stream()
            .map(rating ->
                new RatingMeaningV1(RiskRatingV1.valueOf(rating.name()), it.meaning(rating)))
            .toList());
  }
}
