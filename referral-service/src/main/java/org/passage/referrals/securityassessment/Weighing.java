package org.passage.referrals.securityassessment;

import static org.passage.referrals.securityassessment.SecurityReasonCode.ADDRESS_KNOWN;
import static org.passage.referrals.securityassessment.SecurityReasonCode.COOPERATED;
import static org.passage.referrals.securityassessment.SecurityReasonCode.ESCAPED;
import static org.passage.referrals.securityassessment.SecurityReasonCode.FAMILY_AT_RISK;
import static org.passage.referrals.securityassessment.SecurityReasonCode.INDIVIDUAL_LEVEL;
import static org.passage.referrals.securityassessment.SecurityReasonCode.INTENDS_TO_COOPERATE;
import static org.passage.referrals.securityassessment.SecurityReasonCode.REGION_KNOWN;
import static org.passage.referrals.securityassessment.SecurityReasonCode.REPRISALS_LIKELY;
import static org.passage.referrals.securityassessment.SecurityReasonCode.THREATENED;
import static org.passage.referrals.securityassessment.SecurityReasonCode.TRAFFICKER_KNOWS;
import static org.passage.referrals.securityassessment.SecurityReasonCode.VIOLENCE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.passage.chassis.codes.Codes;
import org.passage.referrals.countryrisk.IndicatorRating;
import org.passage.referrals.securityassessment.Individual.Cooperation;
import org.passage.referrals.securityassessment.Individual.Dangers;

/**
 * From inputs and weights to a level with every reason. Nothing else goes in, no clock and no
 * store: the same inputs and the same version of the weights give the same result for ever. What
 * would change the result of a version that was in use is another version's.
 */
final class Weighing {
  private static final int WHOLE = 100;

  private final Weights weights;
  private final List<Reason> reasons = new ArrayList<>();

  private Weighing(Weights weights) {
    this.weights = weights;
  }

  static Finding of(Inputs inputs, Weights weights) {
    Weighing weighing = new Weighing(weights);
    weighing.herself(inputs.individual());
    weighing.country(inputs);
    weighing.cooperation(inputs.individual().cooperation());
    return weighing.finding();
  }

  /** Assumption i is always among them, so there is always a reason. */
  private void herself(Individual it) {
    Dangers dangers = it.dangers();
    reasons.add(Reason.adding(ESCAPED, weights.herself().escaped()));
    reasons.add(
        Reason.floor(
            INDIVIDUAL_LEVEL,
            0,
            it.level(),
            INDIVIDUAL_LEVEL.text() + " " + Codes.written(it.level()) + "."));
    add(dangers.others() > 0, THREATENED, weights.herself().threatened() * dangers.others());
    add(dangers.violent(), VIOLENCE, weights.herself().violence());
    switch (dangers.whereabouts()) {
      case NOT_KNOWN -> {
        // The trafficker does not know where to look for her.
      }
      case REGION -> add(true, REGION_KNOWN, weights.herself().regionKnown());
      case ADDRESS -> add(true, ADDRESS_KNOWN, weights.herself().addressKnown());
    }
    add(dangers.familyAtRisk(), FAMILY_AT_RISK, weights.herself().familyAtRisk());
  }

  private void country(Inputs inputs) {
    for (IndicatorRating it : inputs.ratings()) {
      int points = weights.country().of(it.indicator()) * it.rating().points();
      if (points > 0) {
        reasons.add(
            Reason.adding(
                SecurityReasonCode.valueOf(it.indicator().name()),
                points,
                it.indicator().meaning(it.rating())));
      }
    }
    if (inputs.reprisalsLikely()) {
      reasons.add(Reason.floor(REPRISALS_LIKELY, 0, SecurityLevel.HIGH, REPRISALS_LIKELY.text()));
    }
  }

  /** Assumption iii makes it immediate; assumption ii magnifies all that was found. */
  private void cooperation(Cooperation it) {
    if (it.pressing()) {
      reasons.add(
          Reason.floor(
              TRAFFICKER_KNOWS,
              weights.herself().traffickerKnows(),
              SecurityLevel.IMMEDIATE,
              TRAFFICKER_KNOWS.text()));
    }
    add(
        it.intends() && !it.traffickerKnows(),
        INTENDS_TO_COOPERATE,
        weights.herself().intendsToCooperate());
    add(it.cooperated(), COOPERATED, Math.ceilDiv(points() * weights.cooperationPercent(), WHOLE));
  }

  private void add(boolean holds, SecurityReasonCode code, int weight) {
    if (holds) {
      reasons.add(Reason.adding(code, weight));
    }
  }

  private int points() {
    return reasons.stream().mapToInt(Reason::weight).sum();
  }

  private Finding finding() {
    int points = points();
    SecurityLevel sum =
        points >= weights.highFrom()
            ? SecurityLevel.HIGH
            : points >= weights.moderateFrom() ? SecurityLevel.MODERATE : SecurityLevel.LOW;
    SecurityLevel level = sum;
    for (Reason reason : reasons) {
      SecurityLevel least = reason.atLeast();
      level = least != null && least.compareTo(level) > 0 ? least : level;
    }
    return new Finding(level, reasons.stream().sorted(Comparator.comparing(Reason::code)).toList());
  }
}
